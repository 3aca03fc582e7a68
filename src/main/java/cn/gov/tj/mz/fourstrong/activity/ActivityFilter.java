package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of records is narrowed to. An empty set or null does not narrow.
 *
 * @param text words that title, summary or code must all contain, whatever their case
 * @param states none means all but withdrawn ones
 */
public record ActivityFilter(
        @Nullable String text, Place place, Tags tags, Time time, Set<ActivityState> states, Set<Origin> origins) {

    private static final String UNIT = """
            a.branch.id in (select q.branchId
                            from BranchAncestor q join Unit u on u.id = q.nodeId
                            where u.code = :unit)""";

    private static final String MAIN_TYPE =
            "exists (select 1 from a.content.types k where index(k) = 0 and k.category in :categories)";

    public static final ActivityFilter NONE =
            new ActivityFilter(null, Place.ALL, Tags.ALL, Time.ALL, Set.of(), Set.of());

    public ActivityFilter {
        text = Text.clean(text);
        states = Set.copyOf(states);
        origins = Set.copyOf(origins);
    }

    /** The records of one branch that count. */
    public static ActivityFilter accepted(UUID branch) {
        return new ActivityFilter(
                null, Place.branch(branch), Tags.ALL, Time.ALL, Set.of(ActivityState.ACCEPTED), Set.of());
    }

    /** The same within a scope, as conditions of a query on {@code Activity a}; every value is a parameter. */
    WhereClause conditions(Scope scope) {
        var conditions = BranchScope.within(new WhereClause(), "a.branch.id", scope);
        conditions
                .add(UNIT, "unit", place.unit())
                .add("a.state in :states", "states", states)
                .add("a.branch.id in :branches", "branches", place.branches())
                .add("a.content.evaluationYear in :years", "years", time.years())
                .add("a.origin in :origins", "origins", origins)
                .add("exists (select 1 from a.content.criteria c where c in :criteria)", "criteria", tags.criteria())
                .add("exists (select 1 from a.content.types t where t.code in :types)", "types", tags.types())
                .add(MAIN_TYPE, "categories", tags.categories())
                .add("a.content.startDate >= :from", "from", time.from())
                .add("a.content.startDate <= :to", "to", time.to());
        if (states.isEmpty()) {
            conditions.add("a.state <> WITHDRAWN");
        }
        if (time.undated()) {
            conditions.add("a.content.startDate is null");
        }
        if (text != null) {
            var words = text.split("(?U)\\s+");
            for (var i = 0; i < words.length; i++) {
                conditions.add(
                        "a.content.searchText like :word%d escape '!'".formatted(i),
                        "word" + i,
                        Text.pattern(words[i]));
            }
        }
        return conditions;
    }

    /**
     * Whose records.
     *
     * @param unit code of a unit whose branches, and those below it, are meant
     */
    public record Place(Set<UUID> branches, @Nullable String unit) {

        public static final Place ALL = new Place(Set.of(), null);

        public Place {
            branches = Set.copyOf(branches);
        }

        public static Place branch(UUID branch) {
            return new Place(Set.of(branch), null);
        }
    }

    /**
     * What records count as.
     *
     * @param types codes of types
     * @param categories those of the main type, so that no record counts in two
     */
    public record Tags(Set<Criterion> criteria, Set<String> types, Set<ActivityType.Category> categories) {

        public static final Tags ALL = new Tags(Set.of(), Set.of(), Set.of());

        public Tags {
            criteria = Set.copyOf(criteria);
            types = Set.copyOf(types);
            categories = Set.copyOf(categories);
        }
    }

    /**
     * When it was.
     *
     * @param years evaluation years
     * @param from first day of a span in which the start date lies
     * @param to last day of that span
     * @param undated only those that give no date
     */
    public record Time(
            Set<Integer> years,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean undated) {

        public static final Time ALL = new Time(Set.of(), null, null, false);

        public Time {
            years = Set.copyOf(years);
        }
    }
}
