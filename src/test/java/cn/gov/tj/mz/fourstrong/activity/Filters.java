package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes filters for tests, each narrowed in one way. */
public final class Filters {

    private Filters() {}

    public static ActivityFilter text(String text) {
        return of(text, Set.of(), Set.of(), Set.of(), Set.of());
    }

    public static ActivityFilter branches(Set<UUID> branches) {
        return of(null, branches, Set.of(), Set.of(), Set.of());
    }

    public static ActivityFilter criteria(Criterion... criteria) {
        return of(null, Set.of(), Set.of(criteria), Set.of(), Set.of());
    }

    public static ActivityFilter types(String... types) {
        return of(null, Set.of(), Set.of(), Set.of(types), Set.of());
    }

    public static ActivityFilter states(ActivityState... states) {
        return of(null, Set.of(), Set.of(), Set.of(), Set.of(states));
    }

    public static ActivityFilter years(Integer... years) {
        return new ActivityFilter(
                null,
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(years),
                null,
                null,
                false,
                Set.of(),
                Set.of());
    }

    public static ActivityFilter origins(Origin... origins) {
        return new ActivityFilter(
                null,
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false,
                Set.of(),
                Set.of(origins));
    }

    private static ActivityFilter of(
            @Nullable String text,
            Set<UUID> branches,
            Set<Criterion> criteria,
            Set<String> types,
            Set<ActivityState> states) {
        return new ActivityFilter(
                text, branches, null, criteria, types, Set.of(), Set.of(), null, null, false, states, Set.of());
    }
}
