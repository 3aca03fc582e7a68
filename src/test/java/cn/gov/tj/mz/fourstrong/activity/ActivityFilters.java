package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Place;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Tags;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter.Time;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Makes filters for tests, each with one part that narrows. */
public final class ActivityFilters {

    private ActivityFilters() {}

    public static ActivityFilter text(String text) {
        return new ActivityFilter(text, Place.ALL, Tags.ALL, Time.ALL, Set.of(), Set.of());
    }

    public static ActivityFilter states(ActivityState... states) {
        return new ActivityFilter(null, Place.ALL, Tags.ALL, Time.ALL, Set.of(states), Set.of());
    }

    public static ActivityFilter origin(Origin origin) {
        return new ActivityFilter(null, Place.ALL, Tags.ALL, Time.ALL, Set.of(), Set.of(origin));
    }

    public static ActivityFilter branch(UUID branch) {
        return of(Place.branch(branch), Tags.ALL, Time.ALL);
    }

    public static ActivityFilter unit(String code) {
        return of(new Place(Set.of(), code), Tags.ALL, Time.ALL);
    }

    public static ActivityFilter criterion(Criterion criterion) {
        return of(Place.ALL, new Tags(Set.of(criterion), Set.of(), Set.of()), Time.ALL);
    }

    public static ActivityFilter type(String code) {
        return of(Place.ALL, new Tags(Set.of(), Set.of(code), Set.of()), Time.ALL);
    }

    public static ActivityFilter category(ActivityType.Category category) {
        return of(Place.ALL, new Tags(Set.of(), Set.of(), Set.of(category)), Time.ALL);
    }

    public static ActivityFilter years(Integer... years) {
        return of(Place.ALL, Tags.ALL, new Time(Set.of(years), null, null, false));
    }

    public static ActivityFilter days(LocalDate from, LocalDate to) {
        return of(Place.ALL, Tags.ALL, new Time(Set.of(), from, to, false));
    }

    public static ActivityFilter undated() {
        return of(Place.ALL, Tags.ALL, new Time(Set.of(), null, null, true));
    }

    private static ActivityFilter of(Place place, Tags tags, Time time) {
        return new ActivityFilter(null, place, tags, time, Set.of(), Set.of());
    }
}
