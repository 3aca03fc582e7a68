package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where findings are stored. */
public interface FindingRepository extends Repository<Finding, UUID> {

    Finding save(Finding finding);

    /** All of an evaluation, withdrawn ones too, in the order they were recorded. */
    @Query("""
            select f
            from Finding f join fetch f.rule
            where f.evaluation.id = :evaluation
            order by f.recorded.at, f.id
            """)
    List<Finding> findAll(UUID evaluation);

    /** Those among some whose evaluation lies in scope. */
    @Query("""
            select f
            from Finding f join fetch f.rule join fetch f.evaluation e join fetch e.cycle
            where f.id in :ids and\s""" + EvaluationScope.CONDITION)
    List<Finding> findAll(Collection<UUID> ids, Collection<UUID> open, Collection<UUID> reviewed, UUID own);
}
