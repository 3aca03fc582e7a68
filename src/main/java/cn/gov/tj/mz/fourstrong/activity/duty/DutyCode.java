package cn.gov.tj.mz.fourstrong.activity.duty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a duty is known by in addresses: a branch and a type by their codes, and the first day of the period. */
public record DutyCode(String branch, String type, LocalDate period) {

    private static final String BETWEEN = "~";

    public static DutyCode of(DutyBranch branch, Duty duty) {
        return new DutyCode(branch.code(), duty.type(), duty.period().first());
    }

    /** Reads what {@link #toString} wrote; anything else, which people may have typed, is no duty. */
    public static Optional<DutyCode> parse(String text) {
        var parts = text.split(BETWEEN, -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DutyCode(parts[0], parts[1], LocalDate.parse(parts[2])));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The board of the year in which its period begins with this duty chosen, as parameters of its address. */
    public Map<String, List<String>> onBoard() {
        return onBoard(period.getYear());
    }

    /** The same on the board of another year: a term of office is seen where it ends, and then until it is over. */
    Map<String, List<String>> onBoard(int year) {
        return Map.of("year", List.of(Integer.toString(year)), "duty", List.of(toString()));
    }

    @Override
    public String toString() {
        return branch + BETWEEN + type + BETWEEN + period;
    }
}
