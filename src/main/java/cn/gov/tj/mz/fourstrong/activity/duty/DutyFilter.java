package cn.gov.tj.mz.fourstrong.activity.duty;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a board of duties shows.
 *
 * @param year in which the periods begin
 * @param types of which a board shows the first and a branch all; empty for every type that is due
 * @param unit the code of a unit, with all below it
 * @param branch the code of a branch
 * @param text words, each of which stands in a name of the branch or its code
 * @param states only branches with a duty in one of these states, and in files only such duties
 */
public record DutyFilter(
        int year,
        Set<String> types,
        @Nullable String unit,
        @Nullable String branch,
        String text,
        Set<DutyState> states) {

    public DutyFilter {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
    }

    /** Everything that begins in a year. */
    public static DutyFilter of(int year) {
        return new DutyFilter(year, Set.of(), null, null, "", Set.of());
    }

    public DutyFilter withTypes(Set<String> types) {
        return new DutyFilter(year, types, unit, branch, text, states);
    }

    public DutyFilter withStates(Set<DutyState> states) {
        return new DutyFilter(year, types, unit, branch, text, states);
    }

    LocalDate from() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate to() {
        return LocalDate.of(year, 12, 31);
    }
}
