package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of records is narrowed to. An empty set or null does not narrow.
 *
 * @param text words that must all be in title, summary, code or the short name of the branch, whatever their case
 * @param states none means all but withdrawn ones
 */
public record ActivityFilter(
        @Nullable String text, Place place, Tags tags, Time time, Set<ActivityState> states, Set<Origin> origins) {

    public static final ActivityFilter NONE =
            new ActivityFilter(null, Place.ALL, Tags.ALL, Time.ALL, Set.of(), Set.of());

    public ActivityFilter {
        text = Text.clean(text);
        states = Set.copyOf(states);
        origins = Set.copyOf(origins);
    }

    /** The same in one state. */
    public ActivityFilter at(ActivityState state) {
        return new ActivityFilter(text, place, tags, time, Set.of(state), origins);
    }

    /** Those among them that wait for review; nothing where the list shows none of these. */
    Optional<ActivityFilter> waiting() {
        return Optional.of(at(ActivityState.SUBMITTED))
                .filter(_ -> states.isEmpty() || states.contains(ActivityState.SUBMITTED));
    }

    /** The records of one branch that count. */
    public static ActivityFilter accepted(UUID branch) {
        return new ActivityFilter(
                null, Place.branch(branch), Tags.ALL, Time.ALL, Set.of(ActivityState.ACCEPTED), Set.of());
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
