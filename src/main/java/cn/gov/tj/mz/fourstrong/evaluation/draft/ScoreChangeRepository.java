package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreChangeRepository extends Repository<ScoreChange, UUID>, Persisting<ScoreChange> {

    /** All clerks of a branch share an entry; each reviewer has an entry of their own. */
    @Query("""
            select h
            from ScoreChange h
            where h.entry = :entry and (h.entry.source = SELF or h.by.account = :account)
            order by h.by.at desc, h.id desc
            limit 1
            """)
    Optional<ScoreChange> findLatest(EntryPart entry, UUID account);

    /** What these sources changed in some editions, as far as it was the branch, a leader or one of these reviewers. */
    @Query("""
            select e.edition.number, h.entry.source, h.entry.part, h.beforeValue, h.afterValue, h.by.at, h.by.name
            from ScoreChange h join Evaluation e on e.id = h.entry.evaluationId
            where h.entry.evaluationId in :editions and h.entry.indicatorId = :indicator and h.entry.source in :sources
              and (h.entry.source <> REVIEW or h.by.account in :reviewers)
            order by h.by.at, h.id
            """)
    List<RecordedChange> findShown(
            Collection<UUID> editions, UUID indicator, Collection<ScoreSource> sources, Collection<UUID> reviewers);

    @Query("""
            select count(h) > 0
            from ScoreChange h
            where h.entry.evaluationId = :evaluation and h.by.account = :account and h.by.at > :since
            """)
    boolean existsSince(UUID evaluation, UUID account, Instant since);
}
