package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A final result, with what speaks for a title.
 *
 * @param held the certificate of the title that the branch holds already
 */
public record Candidate(
        EvaluationRow result,
        Eligibility standing,
        @Nullable String held) {

    public UUID evaluation() {
        return result.id();
    }

    public String branch() {
        return result.branchShort();
    }

    public @Nullable BigDecimal total() {
        return result.total();
    }

    public @Nullable Label grade() {
        return result.grade();
    }
}
