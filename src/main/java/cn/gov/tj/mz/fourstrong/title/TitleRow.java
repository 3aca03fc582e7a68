package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A title as lists and exports show it.
 *
 * @param version what the caller names when deciding upon it
 */
public record TitleRow(
        UUID id,
        int version,
        BranchNames names,
        String certificate,
        LocalDate grantedOn,
        GrantedResult result,
        TitleState state,
        @Nullable LocalDate improveBy,
        Checks checks) {

    public Period period() {
        return Period.parse(result.cycle());
    }

    /** Why it was granted against the advice of the rubric; none when it was not. */
    public @Nullable String grantReason() {
        return result.reason();
    }

    /** The branch, with its unit, as they are called today. */
    public record BranchNames(String code, String shortName, String name, String unit) {}

    /**
     * The result that it was granted for.
     *
     * @param cycle the code of the cycle
     * @param evaluation the edition that the last decision stands on
     * @param currentEvaluation the edition that counts now
     * @param reason why it was granted against the advice of the rubric; none when it was not
     */
    public record GrantedResult(
            String cycle,
            UUID evaluation,
            UUID currentEvaluation,
            @Nullable String reason) {}

    /**
     * The yearly checks.
     *
     * @param year the latest year that was checked
     * @param dueOn when the next decision is due; none after a withdrawal
     * @param corrected whether the result of a title that is held was corrected since the last decision
     * @param due whether the next decision should have been made by now; a corrected result asks for one at once
     */
    public record Checks(@Nullable Integer year, @Nullable LocalDate dueOn, boolean corrected, boolean due) {}
}
