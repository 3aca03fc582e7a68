package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.standard.Text;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter within a scope as conditions of a query on {@code Title t} and {@code Branch b}; values are parameters. */
final class TitleConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    TitleConditions(TitleFilter filter, Collection<UUID> nodes, LocalDate today) {
        add("b.id in (select p.branchId from BranchPlace p where p.nodeId in :nodes)", "nodes", nodes);
        add("b.id in (select q.branchId from BranchPlace q where q.nodeId = :unit)", "unit", filter.unit());
        add("b.code = :branch", "branch", filter.branch());
        add("""
                (lower(b.name) like :text escape '!' or lower(b.shortName) like :text escape '!'
                  or lower(t.certificate) like :text escape '!')""", "text", Text.pattern(filter.text()));
        add("t.state in :states", "states", filter.states().isEmpty() ? null : filter.states());
        add("t.checkDueOn <= :today", "today", filter.due() ? today : null);
    }

    /** The same, for one title. */
    TitleConditions only(UUID title) {
        add("t.id = :title", "title", title);
        return this;
    }

    String where() {
        return "where " + String.join("\n  and ", conditions) + "\n";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
