package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationConditions;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationOrder;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.rubric.Label;
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
            select e.id, e.branch.name, e.branch.shortName, e.branch.unitName, e.state, e.exclusion, e.exclusionReason,
                   e.wideSpreads, e.total, b.name.zh, b.name.en, c.days.selfDueOn, c.days.reviewDueOn,
                   c.days.approvalDueOn
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
        return rows.stream().map(row -> row.with(found, today)).toList();
    }

    private record Base(
            UUID id,
            String branch,
            String branchShort,
            String unit,
            EvaluationState state,
            @Nullable Exclusion exclusion,
            @Nullable String exclusionReason,
            int wideSpreads,
            @Nullable BigDecimal total,
            @Nullable String gradeZh,
            @Nullable String gradeEn,
            LocalDate selfDueOn,
            LocalDate reviewDueOn,
            LocalDate approvalDueOn) {

        ProgressRow with(ProgressParts.Found found, LocalDate today) {
            return new ProgressRow(
                    id,
                    branch,
                    branchShort,
                    unit,
                    state,
                    exclusion,
                    exclusionReason,
                    found.submitted().get(id),
                    found.reviewers().getOrDefault(id, List.of()),
                    exclusion == null ? Lateness.days(state, this::due, today) : 0,
                    wideSpreads,
                    total,
                    gradeZh == null || gradeEn == null ? null : new Label(gradeZh, gradeEn),
                    found.reminders().get(id));
        }

        private LocalDate due(Phase phase) {
            return switch (phase) {
                case SELF -> selfDueOn;
                case REVIEW -> reviewDueOn;
                case APPROVAL -> approvalDueOn;
            };
        }
    }
}
