package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter within a reach as conditions of a query on {@code Evaluation e}; every value is a parameter. */
final class EvaluationConditions {

    /** Only what the reviewer did not hand in yet. */
    private static final String WAITING = """
            not exists (select 1 from Review w
                        where w.evaluation = e and w.reviewerId = :waiting and w.submittedAt is not null)""";

    private static final String ASSIGNED = "exists (select 1 from Assignment g where g.evaluation = e)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    EvaluationConditions(EvaluationFilter filter, Reach reach) {
        conditions.add(
                filter.corrections() ? "(e.edition.current = true or e.state <> FINAL)" : "e.edition.current = true");
        conditions.add(Reach.CONDITION);
        parameters.putAll(reach.parameters());
        add(Reach.ASSIGNED, "reviewer", reach.reviewer());
        if (filter.waiting()) {
            add(WAITING, "waiting", reach.reviewer());
        }
        if (filter.assigned() != null) {
            conditions.add(filter.assigned() ? ASSIGNED : "(" + Attention.UNASSIGNED.condition + ")");
        }
        add("c.code = :cycle", "cycle", filter.cycle());
        add("e.branchId in (select u.branchId from BranchPlace u where u.nodeId = :unit)", "unit", filter.unit());
        add("e.branchId = :branch", "branch", filter.branch());
        add("e.gradeCode = :grade", "grade", filter.grade());
        if (!filter.states().isEmpty()) {
            add("e.exclusion is null and e.state in :states", "states", filter.states());
        }
    }

    /** Only those that somebody should look at for a reason. */
    EvaluationConditions deserving(@Nullable Attention attention, LocalDate today) {
        if (attention != null) {
            conditions.add("(" + attention.condition + ")");
            if (attention == Attention.LATE) {
                parameters.put("today", today);
            }
        }
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
