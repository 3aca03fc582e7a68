package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
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
 */
public record ActivityDraft(
        String title,
        @Nullable String summary,
        List<String> types,
        Set<Criterion> criteria,
        ActivityDates dates,
        boolean undated,
        List<Figure> figures,
        List<Honour> honours,
        Minutes minutes) {

    public ActivityDraft {
        types = List.copyOf(types);
        criteria = criteria.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(criteria));
        figures = List.copyOf(figures);
        honours = List.copyOf(honours);
    }

    /** A draft without minutes. */
    public ActivityDraft(
            String title,
            @Nullable String summary,
            List<String> types,
            Set<Criterion> criteria,
            ActivityDates dates,
            boolean undated,
            List<Figure> figures,
            List<Honour> honours) {
        this(title, summary, types, criteria, dates, undated, figures, honours, Minutes.NONE);
    }

    /** A draft without figures, honours and minutes. */
    public static ActivityDraft of(
            String title, @Nullable String summary, List<String> types, Set<Criterion> criteria, ActivityDates dates) {
        return new ActivityDraft(title, summary, types, criteria, dates, false, List.of(), List.of());
    }

    /** Without surrounding space, without doubles, figures printed, and with the year that its date proposes. */
    public ActivityDraft clean(TypeRules rules) {
        var clean = clean();
        return new ActivityDraft(
                clean.title,
                clean.summary,
                clean.types,
                criteria,
                clean.dates.proposing(clean.types, rules),
                undated,
                clean.figures,
                clean.honours,
                clean.minutes);
    }

    /** The same with no year proposed. */
    public ActivityDraft clean() {
        var distinct = types.stream().distinct().toList();
        return new ActivityDraft(
                Text.cleanOrEmpty(title),
                Text.clean(summary),
                distinct,
                criteria,
                dates.clean(),
                undated,
                figures.stream().map(Figure::clean).toList(),
                honours.stream().map(Honour::clean).toList(),
                minutes.clean());
    }

    /** The same matter for a new record: what belongs to one day only is left out. */
    public ActivityDraft forAnotherDay() {
        return of(title, summary, types, criteria, ActivityDates.NONE).with(minutes.forAnotherDay());
    }

    /** The same with other minutes. */
    public ActivityDraft with(Minutes minutes) {
        return new ActivityDraft(title, summary, types, criteria, dates, undated, figures, honours, minutes);
    }

    /** What the free text filter looks through. */
    String searchText(@Nullable String code) {
        return String.join("\n", title, summary == null ? "" : summary, code == null ? "" : code)
                .toLowerCase(Locale.ROOT);
    }
}
