package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import org.jspecify.annotations.Nullable;

/**
 * A final result, with what speaks for a title.
 *
 * @param held the certificate of the title that the branch holds already
 */
public record Candidate(
        EvaluationRow evaluation,
        Eligibility eligibility,
        @Nullable String held) {

    Candidate with(Eligibility other) {
        return new Candidate(evaluation, other, held);
    }

    /** The short name of the branch, as it is called today. */
    public String name() {
        return evaluation.branch().shortName().today();
    }
}
