package cn.gov.tj.mz.fourstrong.dashboard;

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
        @Nullable BigDecimal selfTotal,
        @Nullable BigDecimal total,
        @Nullable Label grade) {

    /** Whether its numbers still wait for approval. */
    public boolean isProvisional() {
        return state.isProvisional();
    }
}
