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
        Basis basis,
        TitleState state,
        @Nullable LocalDate improveBy,
        Checks checks) {

    public String branchCode() {
        return names.code();
    }

    public String branchShort() {
        return names.shortName();
    }

    public String branch() {
        return names.name();
    }

    public String unit() {
        return names.unit();
    }

    public String cycle() {
        return basis.cycle();
    }

    public Period period() {
        return Period.parse(basis.cycle());
    }

    public @Nullable Integer checkedYear() {
        return checks.year();
    }

    public @Nullable LocalDate checkDueOn() {
        return checks.dueOn();
    }

    /** Whether the result that it stands on was corrected since the last decision. */
    public boolean corrected() {
        return basis.corrected();
    }

    /** Whether the next decision should have been made by that day; a corrected result asks for one at once. */
    public boolean isDue(LocalDate today) {
        return corrected() || checkDueOn() != null && !checkDueOn().isAfter(today);
    }

    /** The branch, with its unit, as they are called today. */
    public record BranchNames(String code, String shortName, String name, String unit) {}

    /**
     * The result that it was granted for.
     *
     * @param cycle the code of the cycle
     */
    public record Basis(String cycle, UUID evaluation, boolean corrected) {}

    /**
     * The yearly checks.
     *
     * @param year the latest year that was checked
     * @param dueOn when the next decision is due; none after a withdrawal
     */
    public record Checks(@Nullable Integer year, @Nullable LocalDate dueOn) {}
}
