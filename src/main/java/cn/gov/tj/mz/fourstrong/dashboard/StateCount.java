package cn.gov.tj.mz.fourstrong.dashboard;

import static cn.gov.tj.mz.fourstrong.evaluation.EvaluationState.*;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.util.Comparator;
import java.util.List;

/** How many branches that take part have come so far. */
public record StateCount(EvaluationState state, long count) {

    private static final List<EvaluationState> FURTHEST_FIRST =
            List.of(FINAL, PUBLICISED, APPROVED, REVIEWED, SUBMITTED, RETURNED, DRAFT);

    /** Those that are nearest to a final result first. */
    static final Comparator<StateCount> ORDER =
            Comparator.comparing(stateCount -> FURTHEST_FIRST.indexOf(stateCount.state));
}
