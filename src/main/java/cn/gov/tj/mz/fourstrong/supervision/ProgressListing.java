package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationConditions;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationOrder;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the branches of a cycle stand, as far as the calling manager sees them: one statement says which, one reads the
 * rows, four what belongs to them.
 */
@Service
@ForManagers
@Transactional(readOnly = true)
public class ProgressListing implements Listing<EvaluationFilter, ProgressRow> {

    private static final String FROM = """
            from Evaluation e join e.cycle c
              left join GradeBand b on b.rubric = c.rubric and b.code = e.result.gradeCode
            """;

    private static final String ROWS =
            """
            select e.id,\s""" + EvaluatedBranch.SELECTED + "," + """
                   new cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus(e.progress.state, e.progress.exclusion),
                   e.progress.exclusionReason, e.result.wideSpreads, e.result.total,
                   new cn.gov.tj.mz.fourstrong.evaluation.listing.GradeName(b.name.zh, b.name.en), c.days
            """ + FROM + EvaluatedBranch.JOINS + "where e.id in :ids";

    private final EntityManager database;
    private final ProgressParts parts;
    private final Caller caller;
    private final CycleService cycles;
    private final CycleCounts counts;
    private final Clock clock;

    ProgressListing(
            EntityManager database,
            ProgressParts parts,
            Caller caller,
            CycleService cycles,
            CycleCounts counts,
            Clock clock) {
        this.database = database;
        this.parts = parts;
        this.caller = caller;
        this.cycles = cycles;
        this.counts = counts;
        this.clock = clock;
    }

    /** The cycle with its days and its numbers, in four statements; {@link NotFound} when there is none. */
    public CycleSummary summary(String code) {
        var cycle = cycles.cycle(code);
        return CycleSummary.of(
                cycle,
                counts.findStateCounts(code, caller.scope(Role.MANAGER).nodes()),
                cycles.extensions(code),
                LocalDate.now(clock));
    }

    /** Whether it is about the caller's own branch, about which others decide. */
    public boolean isOfOwnBranch(ProgressRow row) {
        return caller.belongsTo(row.branch().id());
    }

    @Override
    public long count(EvaluationFilter filter) {
        var conditions = conditions(filter);
        var query = "select count(e) from Evaluation e join e.cycle c\n" + conditions.where();
        return conditions.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    /** One page, in six statements whatever its size; sorted like {@link EvaluationListing#page}, and by {@code spreads}. */
    @Override
    public List<ProgressRow> page(EvaluationFilter filter, Sort sort, int offset, int limit) {
        return whole(
                ids(filter, sort).setFirstResult(offset).setMaxResults(limit).getResultList());
    }

    /** Passes every row in order, so that memory does not grow with their number. */
    @Override
    public void forEach(EvaluationFilter filter, Sort sort, Consumer<? super ProgressRow> action) {
        Chunks.forEach(ids(filter, sort), this::whole, action);
    }

    /** Identities first, so that sorting a cycle joins no names. */
    private TypedQuery<UUID> ids(EvaluationFilter filter, Sort sort) {
        var conditions = conditions(filter);
        var query = "select e.id " + FROM + conditions.where()
                + EvaluationOrder.of(filter).clause(sort);
        return conditions.bind(database.createQuery(query, UUID.class));
    }

    private WhereClause conditions(EvaluationFilter filter) {
        return EvaluationConditions.of(filter, EvaluationScope.of(caller.scope(Role.MANAGER)), LocalDate.now(clock));
    }

    private List<ProgressRow> whole(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var found = parts.of(ids);
        return database.createQuery(ROWS, ProgressFacts.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .map(row -> row.with(found.of(row.id()), today))
                .toList();
    }
}
