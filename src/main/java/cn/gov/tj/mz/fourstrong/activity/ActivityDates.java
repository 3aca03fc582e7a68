package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as that is known.
 *
 * @param periodText a period in words, where there is no exact date
 * @param evaluationYear the year it counts for; the date proposes it
 */
public record ActivityDates(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String periodText,
        @Nullable Integer evaluationYear) {

    public static final ActivityDates NONE = new ActivityDates(null, null, null, null);

    /** Before every date a branch could give: records without date and year come last. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private static final Set<String> FOR_THE_YEAR_BEFORE =
            Set.of("ORGANISATIONAL_LIFE_MEETING", "DEMOCRATIC_APPRAISAL", "SECRETARY_REPORT");

    /** The year of the date; yearly meetings held until March count for the year before. */
    public static @Nullable Integer proposedYear(@Nullable LocalDate date, Collection<String> types) {
        if (date == null) {
            return null;
        }
        var late = date.getMonthValue() <= 3 && types.stream().anyMatch(FOR_THE_YEAR_BEFORE::contains);
        return date.getYear() - (late ? 1 : 0);
    }

    /** The first and the last day, or the period in words; null when there is neither. */
    public @Nullable String inWords(Function<LocalDate, String> day) {
        if (start == null) {
            return periodText;
        }
        return end == null || end.equals(start) ? day.apply(start) : day.apply(start) + " – " + day.apply(end);
    }

    ActivityDates clean(Collection<String> types) {
        var year = evaluationYear == null ? proposedYear(start, types) : evaluationYear;
        return new ActivityDates(start, end, Text.clean(periodText), year);
    }

    /** The start; without one the first day of the evaluation year, after all that happened in it. */
    LocalDate sortDate() {
        if (start != null) {
            return start;
        }
        return evaluationYear == null ? LONG_AGO : LocalDate.of(evaluationYear, 1, 1);
    }
}
