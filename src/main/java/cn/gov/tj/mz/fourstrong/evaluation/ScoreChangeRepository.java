package cn.gov.tj.mz.fourstrong.evaluation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreChangeRepository extends Repository<ScoreChange, UUID> {

    List<ScoreChange> saveAll(Iterable<ScoreChange> changes);

    /** The branch speaks with one voice; each reviewer has a cell of the own. */
    @Query("""
            select h
            from ScoreChange h
            where h.evaluationId = :evaluation and h.indicatorId = :indicator
              and h.side = :side and h.part = :part and (h.side = SELF or h.accountId = :account)
            order by h.at desc, h.id desc
            limit 1
            """)
    Optional<ScoreChange> findLatest(UUID evaluation, UUID indicator, Side side, Part part, UUID account);

    @Query("""
            select h.indicatorId, h.side, h.part, h.beforeValue, h.afterValue, h.at, h.actor
            from ScoreChange h
            where h.evaluationId = :evaluation and h.indicatorId = :indicator and h.side = :side
            order by h.at, h.id
            """)
    List<CellChange> findAll(UUID evaluation, UUID indicator, Side side);

    /** What these sides changed in some editions, as far as it was the branch, a leader or one of these reviewers. */
    @Query("""
            select e.edition.number, h.side, h.part, h.beforeValue, h.afterValue, h.at, h.actor
            from ScoreChange h join Evaluation e on e.id = h.evaluationId
            where h.evaluationId in :editions and h.indicatorId = :indicator and h.side in :sides
              and (h.side <> REVIEW or h.accountId in :reviewers)
            order by h.at, h.id
            """)
    List<IndicatorTrace.Change> findShown(
            Collection<UUID> editions, UUID indicator, Collection<Side> sides, Collection<UUID> reviewers);

    @Query("""
            select count(h) > 0
            from ScoreChange h
            where h.evaluationId = :evaluation and h.accountId = :account and h.at > :since
            """)
    boolean existsSince(UUID evaluation, UUID account, Instant since);
}
