package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.cycle.Timetable;
import cn.gov.tj.mz.fourstrong.evaluation.BranchSnapshot;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationConditions;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationOrder;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.GradeName;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads where the branches of a cycle stand: one statement for the rows, four for what belongs to them. */
@Component
class ProgressQueries {

    private static final String ROWS = """
            select e.id, e.branch, new cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus(e.state, e.exclusion),
                   e.exclusionReason, e.wideSpreads, e.total,
                   new cn.gov.tj.mz.fourstrong.evaluation.GradeName(b.name.zh, b.name.en), c.days
            from Evaluation e join e.cycle c
              left join GradeBand b on b.rubric = c.rubric and b.code = e.gradeCode
            """;

    private final EntityManager database;
    private final ProgressParts parts;
    private final Clock clock;

    ProgressQueries(EntityManager database, ProgressParts parts, Clock clock) {
        this.database = database;
        this.parts = parts;
        this.clock = clock;
    }

    long count(EvaluationFilter filter, EvaluationScope scope) {
        var conditions = conditions(filter, scope);
        var query = "select count(e) from Evaluation e join e.cycle c\n" + conditions.where();
        return conditions.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    List<ProgressRow> page(EvaluationFilter filter, EvaluationScope scope, Sort sort, int offset, int limit) {
        return whole(query(filter, scope, sort)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
    }

    void forEach(EvaluationFilter filter, EvaluationScope scope, Sort sort, Consumer<? super ProgressRow> action) {
        Chunks.forEach(query(filter, scope, sort), rows -> whole(rows), action);
    }

    private TypedQuery<Base> query(EvaluationFilter filter, EvaluationScope scope, Sort sort) {
        var conditions = conditions(filter, scope);
        return conditions.bind(
                database.createQuery(ROWS + conditions.where() + EvaluationOrder.clause(sort), Base.class));
    }

    private WhereClause conditions(EvaluationFilter filter, EvaluationScope scope) {
        return EvaluationConditions.of(filter, scope, LocalDate.now(clock));
    }

    private List<ProgressRow> whole(List<Base> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var found = parts.of(rows.stream().map(Base::id).toList());
        return rows.stream().map(row -> row.with(found.of(row.id()), today)).toList();
    }

    private record Base(
            UUID id,
            BranchSnapshot branch,
            EvaluationStatus status,
            @Nullable String exclusionReason,
            int wideSpreads,
            @Nullable BigDecimal total,
            GradeName grade,
            Timetable days) {

        ProgressRow with(ProgressRow.Course course, LocalDate today) {
            var late = status.exclusion() == null ? status.state().daysLate(days::due, today) : 0;
            return new ProgressRow(
                    id, branch, status, exclusionReason, course, late, wideSpreads, total, grade.label());
        }
    }
}
