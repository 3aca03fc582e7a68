package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<EvaluationStep, UUID>, Persisting<EvaluationStep> {

    /** The steps of several editions as one history, oldest first. */
    @Query("""
            select s.transition.by.at, s.transition.by.name, s.transition.fromState, s.transition.toState, s.transition.reason
            from EvaluationStep s
            where s.evaluation.id in :editions
            order by s.transition.by.at, s.id
            """)
    List<SheetHistory.Step> findSteps(Collection<UUID> editions);
}
