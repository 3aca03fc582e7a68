package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An evaluation as a selector names it. */
public record EvaluationName(
        UUID id,
        String cycle,
        EvaluationState state,
        @Nullable Exclusion exclusion,
        String branchName,
        LocalDate selfDueOn) {

    public Period period() {
        return Period.parse(cycle);
    }

    /** Whether the branch has something to do here. */
    public boolean isWithBranch() {
        return exclusion == null && state.isWithBranch();
    }
}
