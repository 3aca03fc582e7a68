package cn.gov.tj.mz.fourstrong.evaluation;

import org.springframework.data.domain.Sort;

/** Evaluations of the demo that tests begin with. */
public final class Evaluations {

    private Evaluations() {}

    /** The first that the caller sees in a state. */
    public static EvaluationRow firstAt(EvaluationListing evaluations, EvaluationState state) {
        return evaluations
                .page(EvaluationFilter.ALL.at(state), Sort.unsorted(), 0, 1)
                .getFirst();
    }
}
