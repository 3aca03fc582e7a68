package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of records is narrowed to. An empty set or null does not narrow.
 *
 * @param text words that title, summary or code must all contain, whatever their case
 * @param unit code of a unit whose branches, and those below it, are meant
 * @param types codes of types
 * @param categories those of the main type, so that no record counts in two
 * @param from first day of a span in which the start date lies
 * @param to last day of that span
 * @param undated only those that give no date
 * @param states none means all but withdrawn ones
 */
public record ActivityFilter(
        @Nullable String text,
        Set<UUID> branches,
        @Nullable String unit,
        Set<Criterion> criteria,
        Set<String> types,
        Set<ActivityType.Category> categories,
        Set<Integer> years,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean undated,
        Set<ActivityState> states,
        Set<Origin> origins) {

    public static final ActivityFilter NONE = new ActivityFilter(
            null, Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, Set.of(), Set.of());

    public ActivityFilter {
        text = Text.clean(text);
        branches = Set.copyOf(branches);
        criteria = Set.copyOf(criteria);
        types = Set.copyOf(types);
        categories = Set.copyOf(categories);
        years = Set.copyOf(years);
        states = Set.copyOf(states);
        origins = Set.copyOf(origins);
    }

    /** The same list, of what has these words. */
    public ActivityFilter withText(@Nullable String text) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list, of these branches. */
    public ActivityFilter withBranches(Set<UUID> branches) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list without a unit, or with another one. */
    public ActivityFilter withUnit(@Nullable String unit) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list, of these criteria. */
    public ActivityFilter withCriteria(Set<Criterion> criteria) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list, of these types by their codes. */
    public ActivityFilter withTypes(Set<String> types) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list with other categories. */
    public ActivityFilter withCategories(Set<ActivityType.Category> categories) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list, of these years. */
    public ActivityFilter withYears(Set<Integer> years) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list in another span of days. */
    public ActivityFilter withDates(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list, only of those without a date or of all. */
    public ActivityFilter withUndated(boolean undated) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list, in these states. */
    public ActivityFilter withStates(Set<ActivityState> states) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }

    /** The same list, of these origins. */
    public ActivityFilter withOrigins(Set<Origin> origins) {
        return new ActivityFilter(
                text, branches, unit, criteria, types, categories, years, from, to, undated, states, origins);
    }
}
