package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.exchange.Chunks;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.standard.WhereClause;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records that the caller may see, as lists and exports need them. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class ActivityListing implements Listing<ActivityFilter, ActivityRow> {

    private final EntityManager database;
    private final ActivityRepository activities;
    private final ActivityConditions conditions;
    private final Caller caller;

    ActivityListing(
            EntityManager database, ActivityRepository activities, ActivityConditions conditions, Caller caller) {
        this.database = database;
        this.activities = activities;
        this.conditions = conditions;
        this.caller = caller;
    }

    /** Whether the caller writes down what their own branch did. */
    public boolean mayRecord() {
        return caller.is(Role.CLERK);
    }

    /** Whether the caller accepts what others recorded. */
    public boolean mayReview() {
        return caller.is(Role.REVIEWER);
    }

    @Override
    public long count(ActivityFilter filter) {
        var narrowed = conditions.of(filter, caller.scope());
        var query = "select count(a) from Activity a\n" + narrowed.where();
        return narrowed.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    /**
     * One page, in two statements whatever its size: the index alone says which records are on it.
     *
     * @param sort by {@code date}, {@code branch}, {@code title} and so on; unsorted means newest first
     */
    @Override
    public List<ActivityRow> page(ActivityFilter filter, Sort sort, int offset, int limit) {
        return rows(
                ids(filter, sort).setFirstResult(offset).setMaxResults(limit).getResultList(), sort);
    }

    /** Words are looked for in the texts of all records: one scan both counts those found and finds the first. */
    @Override
    public Optional<Rows.Start<ActivityRow>> start(ActivityFilter filter, Sort sort, int limit) {
        if (filter.text() == null) {
            return Optional.empty();
        }
        var narrowed = conditions.of(filter, caller.scope());
        var query = "select a.id, count(*) over () from Activity a\n" + narrowed.where() + ActivityOrder.scanned(sort);
        var found = narrowed.bind(database.createQuery(query, Found.class))
                .setMaxResults(limit)
                .getResultList();
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        return Optional.of(
                new Rows.Start<>(total, rows(found.stream().map(Found::id).toList(), sort)));
    }

    /**
     * Passes every row in order; identities first, because one statement for all would let H2 hold the whole list and
     * sort it beside the index.
     */
    @Override
    public void forEach(ActivityFilter filter, Sort sort, Consumer<? super ActivityRow> action) {
        Chunks.forEach(ids(filter, sort), ids -> rows(ids, sort), action);
    }

    /** The evaluation years that occur, newest first. */
    public List<Integer> years() {
        var scope = caller.scope();
        return scope.isWhole()
                ? activities.findYears().stream().filter(Objects::nonNull).toList()
                : activities.findYears(scope.nodes());
    }

    /** The name of a unit, by its code, when it has branches that the caller may see. */
    public Optional<String> unitName(String code) {
        return activities.findUnitName(code, caller.scope().nodes());
    }

    private TypedQuery<UUID> ids(ActivityFilter filter, Sort sort) {
        return ids(conditions.of(filter, caller.scope()), sort);
    }

    TypedQuery<UUID> ids(WhereClause narrowed, Sort sort) {
        var query = "select a.id from Activity a\n" + narrowed.where() + ActivityOrder.clause(sort);
        return narrowed.bind(database.createQuery(query, UUID.class));
    }

    /** The rows of these records, each read once by its key, in their order. */
    List<ActivityRow> rows(List<UUID> ids, Sort sort) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                ActivityRow.SELECT + "where a.id in :ids\n" + ActivityOrder.clause(sort),
                                ActivityRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private record Found(UUID id, long total) {}
}
