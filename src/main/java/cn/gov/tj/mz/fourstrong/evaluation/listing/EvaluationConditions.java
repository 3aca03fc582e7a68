package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationUnit;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import java.time.LocalDate;
import java.util.Map;

/** A filter within a scope as conditions of a query on {@code Evaluation e}; every value is a parameter. */
public final class EvaluationConditions {

    /** Only what the reviewer did not hand in yet. */
    private static final String WAITING = """
            not exists (select 1 from Review r
                        where r.evaluation = e and r.reviewerId = :waiting and\s""" + Review.COUNTS + ")";

    private static final String ASSIGNED = "exists (select 1 from Assignment g where g.evaluation = e)";

    private EvaluationConditions() {}

    public static WhereClause of(EvaluationFilter filter, EvaluationScope scope, LocalDate today) {
        var conditions = new WhereClause()
                .add(
                        filter.corrections()
                                ? "(e.progress.current = true or e.progress.state <> FINAL)"
                                : "e.progress.current = true")
                .always(EvaluationScope.CONDITION, scope.parameters())
                .add(EvaluationScope.ASSIGNED, "reviewer", scope.reviewer())
                .add(WAITING, "waiting", filter.waiting() ? scope.reviewer() : null)
                .add("c.code = :cycle", "cycle", filter.cycle())
                .add("e.id " + EvaluationUnit.COUNTED, "unit", filter.countedUnit())
                .add("e.branch.id = :branch", "branch", filter.branch())
                .add("e.result.gradeCode = :grade", "grade", filter.grade())
                .add("e.progress.exclusion is null and e.progress.state in :states", "states", filter.states());
        if (filter.assigned() != null) {
            conditions.add(filter.assigned() ? ASSIGNED : "(" + Attention.UNASSIGNED.condition + ")");
        }
        var attention = filter.attention();
        if (attention != null) {
            conditions.always(
                    "(" + attention.condition + ")", attention == Attention.LATE ? Map.of("today", today) : Map.of());
        }
        return conditions;
    }
}
