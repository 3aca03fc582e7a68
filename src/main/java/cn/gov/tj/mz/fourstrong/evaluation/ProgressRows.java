package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.Conditions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads where the branches of a cycle stand: one statement for the rows, four for what belongs to them. */
@Component
class ProgressRows {

    private static final int CHUNK = 500;
    private static final String ROWS = """
            select e.id, e.branch.name, e.branch.shortName, e.branch.unitName, e.state, e.exclusion, e.exclusionReason,
                   e.wideSpreads, e.total, b.name.zh, b.name.en, c.days.selfDueOn, c.days.reviewDueOn,
                   c.days.approvalDueOn
            from Evaluation e join e.cycle c
              left join GradeBand b on b.rubric = c.rubric and b.code = e.gradeCode
            """;

    private final EntityManager database;
    private final ProgressParts parts;

    ProgressRows(EntityManager database, ProgressParts parts) {
        this.database = database;
        this.parts = parts;
    }

    long count(ProgressFilter filter, Reach reach, LocalDate today) {
        var conditions = conditions(filter, reach, today);
        var query = "select count(e) from Evaluation e join e.cycle c\n" + conditions.where();
        return conditions.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    /** The identities of all rows, in organisation order. */
    List<UUID> ids(ProgressFilter filter, Reach reach, LocalDate today) {
        var conditions = conditions(filter, reach, today);
        var query = "select e.id from Evaluation e join e.cycle c\n" + conditions.where()
                + "order by e.branch.sortOrder, e.id";
        return conditions.bind(database.createQuery(query, UUID.class)).getResultList();
    }

    /** Whether the filter lets one evaluation through, without reading the others. */
    boolean contains(ProgressFilter filter, Reach reach, LocalDate today, UUID evaluation) {
        var conditions = conditions(filter, reach, today);
        var query = "select count(e) from Evaluation e join e.cycle c\n" + conditions.where() + "and e.id = :one";
        return conditions
                        .bind(database.createQuery(query, Long.class))
                        .setParameter("one", evaluation)
                        .getSingleResult()
                > 0;
    }

    List<ProgressRow> page(ProgressFilter filter, Reach reach, LocalDate today, Sort sort, int offset, int limit) {
        return whole(
                query(filter, reach, today, sort)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList(),
                today);
    }

    void forEach(ProgressFilter filter, Reach reach, LocalDate today, Sort sort, Consumer<? super ProgressRow> each) {
        var chunk = new ArrayList<Base>(CHUNK);
        try (var rows = query(filter, reach, today, sort).getResultStream()) {
            rows.forEach(row -> {
                chunk.add(row);
                if (chunk.size() == CHUNK) {
                    whole(chunk, today).forEach(each);
                    chunk.clear();
                }
            });
        }
        whole(chunk, today).forEach(each);
    }

    private TypedQuery<Base> query(ProgressFilter filter, Reach reach, LocalDate today, Sort sort) {
        var conditions = conditions(filter, reach, today);
        return conditions.bind(
                database.createQuery(ROWS + conditions.where() + EvaluationOrder.clause(sort), Base.class));
    }

    private static Conditions conditions(ProgressFilter filter, Reach reach, LocalDate today) {
        var states = filter.states().toArray(EvaluationState[]::new);
        return EvaluationConditions.of(
                EvaluationFilter.ALL.in(filter.cycle()).at(states), reach, filter.attention(), today);
    }

    private List<ProgressRow> whole(List<Base> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of();
        }
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
