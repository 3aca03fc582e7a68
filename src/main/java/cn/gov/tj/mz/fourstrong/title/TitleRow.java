package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A title as lists and exports show it; branch and unit are called as today.
 *
 * @param cycle the code of the cycle whose result it was granted for
 * @param checkedYear the latest year that was checked
 * @param checkDueOn when the next decision is due; none after a withdrawal
 * @param corrected whether the result that it stands on was corrected since the last decision
 */
public record TitleRow(
        UUID id,
        int seen,
        String branchCode,
        String branchShort,
        String branch,
        String unit,
        String certificate,
        LocalDate grantedOn,
        String cycle,
        UUID evaluation,
        TitleState state,
        @Nullable LocalDate improveBy,
        @Nullable Integer checkedYear,
        @Nullable LocalDate checkDueOn,
        boolean corrected) {

    public Period period() {
        return Period.parse(cycle);
    }

    /** Whether the next decision should have been made by that day; a corrected result asks for one at once. */
    public boolean isDue(LocalDate today) {
        return corrected || checkDueOn != null && !checkDueOn.isAfter(today);
    }
}
