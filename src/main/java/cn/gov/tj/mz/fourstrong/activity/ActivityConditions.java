package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Scope;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter within a scope as conditions of a query on {@code Activity a}; every value is a parameter. */
final class ActivityConditions {

    private static final String UNIT = """
            a.branch.id in (select q.branchId
                            from BranchPlace q join Unit u on u.id = q.nodeId
                            where u.code = :unit)""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ActivityConditions(ActivityFilter filter, Scope scope) {
        if (!scope.isWhole()) {
            add(
                    "a.branch.id in (select p.branchId from BranchPlace p where p.nodeId in :nodes)",
                    "nodes",
                    scope.nodes());
        }
        if (filter.unit() != null) {
            add(UNIT, "unit", filter.unit());
        }
        states(filter.states());
        in("a.branch.id in :branches", "branches", filter.branches());
        in("a.content.evaluationYear in :years", "years", filter.years());
        in("a.origin in :origins", "origins", filter.origins());
        in("exists (select 1 from a.content.criteria c where c in :criteria)", "criteria", filter.criteria());
        in("exists (select 1 from a.content.types t where t.code in :types)", "types", filter.types());
        in(
                "exists (select 1 from a.content.types k where index(k) = 0 and k.category in :categories)",
                "categories",
                filter.categories());
        date("a.content.startDate >= :from", "from", filter.from());
        date("a.content.startDate <= :to", "to", filter.to());
        if (filter.undated()) {
            conditions.add("a.content.startDate is null");
        }
        if (filter.text() != null) {
            words(filter.text().toLowerCase(Locale.ROOT).split("\\s+"));
        }
    }

    /** Empty, or what follows {@code from Activity a}. */
    String where() {
        return conditions.isEmpty() ? "" : "where " + String.join("\n  and ", conditions) + "\n";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void states(Set<ActivityState> states) {
        if (states.isEmpty()) {
            conditions.add("a.state <> WITHDRAWN");
        } else {
            in("a.state in :states", "states", states);
        }
    }

    private void in(String condition, String name, Set<?> values) {
        if (!values.isEmpty()) {
            add(condition, name, values);
        }
    }

    private void date(String condition, String name, @Nullable LocalDate date) {
        if (date != null) {
            add(condition, name, date);
        }
    }

    private void words(String[] words) {
        for (var i = 0; i < words.length; i++) {
            add("a.content.searchText like :word%d escape '!'".formatted(i), "word" + i, "%" + escaped(words[i]) + "%");
        }
    }

    private static String escaped(String word) {
        return word.replaceAll("[!%_]", "!$0");
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
