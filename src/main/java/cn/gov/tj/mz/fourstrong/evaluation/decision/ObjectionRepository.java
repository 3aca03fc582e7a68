package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Evaluations below the nodes with an objection that is not decided, the one that waits longest first. */
    @Query("""
            select e.id
            from Objection o join o.evaluation e
            where o.upheld is null and e.branch.id\s""" + BranchScope.WITHIN + """
            group by e.id
            order by min(o.receivedOn), e.id
            """)
    List<UUID> findWaiting(Collection<UUID> nodes);

    @Query("select count(o) > 0 from Objection o where o.evaluation.id = :evaluation and o.upheld is null")
    boolean existsOpen(UUID evaluation);
}
