package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evaluation with the unit of the day its cycle opened; totals are points out of 100, null until they are in. */
public record Result(
        UUID id,
        String cycle,
        String branchCode,
        DatedName branch,
        DatedName unit,
        EvaluationState state,
        EvaluationResult totals,
        @Nullable Label grade) {

    public @Nullable BigDecimal selfTotal() {
        return totals.selfTotal();
    }

    public @Nullable BigDecimal total() {
        return totals.total();
    }

    /** Whether its numbers still wait for approval. */
    public boolean isProvisional() {
        return state.isProvisional();
    }
}
