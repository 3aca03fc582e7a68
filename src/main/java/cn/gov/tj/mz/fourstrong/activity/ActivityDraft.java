package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form holds of a record; {@link ActivityRules} says whether it can be saved.
 *
 * @param types codes of types; the first is the main type
 * @param undated says that there is no date to give, so that a type which needs one is not held up
 * @param evaluationYear the year it counts for; the date proposes it
 */
public record ActivityDraft(
        String title,
        @Nullable String summary,
        List<String> types,
        Set<Criterion> criteria,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String periodText,
        boolean undated,
        @Nullable Integer evaluationYear,
        List<Figure> figures,
        List<Honour> honours) {

    /** Before every date a branch could give: records without date and year come last. */
    static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    public static final ActivityDraft EMPTY =
            new ActivityDraft("", null, List.of(), Set.of(), null, null, null, false, null, List.of(), List.of());

    private static final Set<String> FOR_THE_YEAR_BEFORE =
            Set.of("ORGANISATIONAL_LIFE_MEETING", "DEMOCRATIC_APPRAISAL", "SECRETARY_REPORT");

    public ActivityDraft {
        types = List.copyOf(types);
        criteria = criteria.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(criteria));
        figures = List.copyOf(figures);
        honours = List.copyOf(honours);
    }

    /** The year of the date; yearly meetings held until March count for the year before. */
    public static @Nullable Integer proposedYear(@Nullable LocalDate date, Collection<String> types) {
        if (date == null) {
            return null;
        }
        var late = date.getMonthValue() <= 3 && types.stream().anyMatch(FOR_THE_YEAR_BEFORE::contains);
        return date.getYear() - (late ? 1 : 0);
    }

    /** Without surrounding space, without doubles, figures printed, the year proposed. */
    public ActivityDraft clean() {
        var distinct = types.stream().distinct().toList();
        return new ActivityDraft(
                title.strip(),
                Text.clean(summary),
                distinct,
                criteria,
                startDate,
                endDate,
                Text.clean(periodText),
                undated,
                evaluationYear == null ? proposedYear(startDate, distinct) : evaluationYear,
                figures.stream().map(Figure::clean).toList(),
                honours.stream().map(Honour::clean).toList());
    }

    /** The same matter for a new record: what belongs to one day only is left out. */
    public ActivityDraft forAnotherDay() {
        return new ActivityDraft(title, summary, types, criteria, null, null, null, false, null, List.of(), List.of());
    }

    /** The start; without one the first day of the evaluation year, after all that happened in it. */
    LocalDate sortDate() {
        if (startDate != null) {
            return startDate;
        }
        return evaluationYear == null ? LONG_AGO : LocalDate.of(evaluationYear, 1, 1);
    }

    /** What the free text filter looks through. */
    String searchText(@Nullable String code) {
        return String.join("\n", title, summary == null ? "" : summary, code == null ? "" : code)
                .toLowerCase(Locale.ROOT);
    }
}
