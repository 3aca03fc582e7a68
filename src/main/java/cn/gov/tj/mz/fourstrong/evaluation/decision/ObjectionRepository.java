package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObjectionRepository extends Repository<Objection, UUID> {

    Objection save(Objection objection);

    @Query("select o from Objection o where o.id = :id and o.evaluation.id = :evaluation")
    Optional<Objection> find(UUID id, UUID evaluation);

    /** Those to an evaluation, when it lies in scope. */
    @Query("""
            select o
            from Objection o join o.evaluation e
            where e.id = :evaluation and\s""" + EvaluationScope.CONDITION + " order by o.receivedOn, o.recorded.at, o.id")
    List<Objection> findAll(UUID evaluation, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    /** Those among some whose evaluation lies in scope. */
    @Query("""
            select o
            from Objection o join fetch o.evaluation e join fetch e.cycle
            where o.id in :ids and\s""" + EvaluationScope.CONDITION)
    List<Objection> findAll(Collection<UUID> ids, Collection<UUID> open, Collection<UUID> reviewed, UUID own);

    /** Evaluations below the nodes with an objection that is not decided, the one that waits longest first. */
    @Query("""
            select e.id
            from Objection o join o.evaluation e
            where o.upheld is null and e.branch.id\s""" + BranchScope.WITHIN + """
            group by e.id
            order by min(o.receivedOn), e.id
            """)
    List<UUID> findWaiting(Collection<UUID> nodes);

    /** The objections themselves, in the same order. */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRepository$Open(
                e.id, c.code, new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                o.receivedOn, o.content)
            from Objection o join o.evaluation e join e.cycle c join Branch b on b.id = e.branch.id
            where o.upheld is null and e.progress.exclusion is null
              and e.branch.id\s""" + BranchScope.WITHIN + """
            order by o.receivedOn, e.id, o.id
            """)
    List<Open> findOpen(Collection<UUID> nodes, Limit limit);

    /** An objection that nobody has decided. */
    record Open(UUID evaluation, String cycle, DatedName branch, LocalDate receivedOn, String content) {}

    @Query("select count(o) > 0 from Objection o where o.evaluation.id = :evaluation and o.upheld is null")
    boolean existsOpen(UUID evaluation);
}
