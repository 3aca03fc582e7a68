package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Collection;
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

    /** The first and the last day, or the period in words; null when there is neither. */
    public @Nullable String inWords(Function<LocalDate, String> day) {
        if (start == null) {
            return periodText;
        }
        return end == null || end.equals(start) ? day.apply(start) : day.apply(start) + " – " + day.apply(end);
    }

    ActivityDates clean() {
        return new ActivityDates(start, end, Text.clean(periodText), evaluationYear);
    }

    /** The same with the year that the date proposes, where nobody wrote one. */
    ActivityDates proposing(Collection<String> types, TypeRules rules) {
        var year = evaluationYear == null ? rules.proposedYear(start, types) : evaluationYear;
        return new ActivityDates(start, end, periodText, year);
    }

    /** The start; without one the first day of the evaluation year, after all that happened in it. */
    LocalDate sortDate() {
        if (start != null) {
            return start;
        }
        return evaluationYear == null ? LONG_AGO : LocalDate.of(evaluationYear, 1, 1);
    }
}
