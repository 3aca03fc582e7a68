package cn.gov.tj.mz.fourstrong.evaluation.listing;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Reads lists of evaluations within a scope: one statement for the rows, one for their names of today and points by
 * criterion, and for reviewers one for what is theirs alone.
 */
@Component
public class EvaluationQueries {

    private static final String FROM = """
            from Evaluation e join e.cycle c
              left join GradeBand b on b.rubric = c.rubric and b.code = e.result.gradeCode
            """;

    private static final String ROWS = """
            select e.id, e.version,
                   new cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow$CycleEdition(c.code, e.edition.number), e.branch,
                   new cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus(e.progress.state, e.progress.exclusion),
                   e.result,
                   new cn.gov.tj.mz.fourstrong.evaluation.listing.GradeName(b.name.zh, b.name.en),
                   e.progress.publicity.until, e.progress.changedAt
            """ + FROM;

    private final EntityManager database;
    private final Clock clock;

    EvaluationQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public long count(EvaluationFilter filter, EvaluationScope scope) {
        var conditions = conditions(filter, scope);
        var query = "select count(e) from Evaluation e join e.cycle c\n" + conditions.where();
        return conditions.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    /** The identities of all rows, in organisation order. */
    public List<UUID> ids(EvaluationFilter filter, EvaluationScope scope) {
        var conditions = conditions(filter, scope);
        var query = "select e.id from Evaluation e join e.cycle c\n" + conditions.where()
                + "order by e.branch.sortOrder, e.id";
        return conditions.bind(database.createQuery(query, UUID.class)).getResultList();
    }

    /** The identities of the first rows in an order; what a list cannot be sorted by is passed over. */
    public List<UUID> ids(EvaluationFilter filter, EvaluationScope scope, Sort sort, int limit) {
        var conditions = conditions(filter, scope);
        var order = EvaluationOrder.of(filter);
        var query = "select e.id " + FROM + conditions.where() + order.clause(order.known(sort));
        return conditions
                .bind(database.createQuery(query, UUID.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are, and the first of the days by which the branch and the reviewers should be done. */
    public Waiting waiting(EvaluationFilter filter, EvaluationScope scope) {
        var conditions = conditions(filter, scope);
        var query = "select count(e), min(c.days.selfDueOn), min(c.days.reviewDueOn) from Evaluation e join e.cycle c\n"
                + conditions.where();
        return conditions.bind(database.createQuery(query, Waiting.class)).getSingleResult();
    }

    public List<EvaluationRow> page(EvaluationFilter filter, EvaluationScope scope, Sort sort, int offset, int limit) {
        return whole(
                query(filter, scope, sort)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList(),
                scope);
    }

    public void forEach(
            EvaluationFilter filter, EvaluationScope scope, Sort sort, Consumer<? super EvaluationRow> action) {
        Chunks.forEach(query(filter, scope, sort), rows -> whole(rows, scope), action);
    }

    private TypedQuery<EvaluationFacts> query(EvaluationFilter filter, EvaluationScope scope, Sort sort) {
        var conditions = conditions(filter, scope);
        var query = ROWS + conditions.where() + EvaluationOrder.of(filter).clause(sort);
        return conditions.bind(database.createQuery(query, EvaluationFacts.class));
    }

    private List<EvaluationRow> whole(List<EvaluationFacts> rows, EvaluationScope scope) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(EvaluationFacts::id).toList();
        var details = database.createQuery(RowDetails.QUERY, RowDetails.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(RowDetails::id));
        var assigned = scope.reviewer() == null ? null : assigned(ids);
        return rows.stream()
                .map(row -> RowDetails.row(
                        row,
                        requireNonNull(details.get(row.id())),
                        assigned == null ? null : assigned.contains(row.id())))
                .toList();
    }

    private WhereClause conditions(EvaluationFilter filter, EvaluationScope scope) {
        return EvaluationConditions.of(filter, scope, LocalDate.now(clock));
    }

    private Set<UUID> assigned(List<UUID> evaluations) {
        return database.createQuery("""
                        select a.evaluation.id
                        from Assignment a
                        where a.evaluation.id in :ids
                        """, UUID.class)
                .setParameter("ids", evaluations)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    public record Waiting(
            long count,
            @Nullable LocalDate selfDueOn,
            @Nullable LocalDate reviewDueOn) {}
}
