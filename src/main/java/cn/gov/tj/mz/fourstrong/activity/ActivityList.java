package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records that the caller may see, as lists and exports need them. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.CLERK + "', '" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class ActivityList {

    private static final int CHUNK = 100;

    private final EntityManager database;
    private final ActivityRows rows;
    private final ActivityRepository activities;
    private final Caller caller;

    ActivityList(EntityManager database, ActivityRows rows, ActivityRepository activities, Caller caller) {
        this.database = database;
        this.rows = rows;
        this.activities = activities;
        this.caller = caller;
    }

    public long count(ActivityFilter filter) {
        var conditions = new ActivityConditions(filter, caller.scope());
        var query = "select count(a) from Activity a\n" + conditions.where();
        return conditions.bind(database.createQuery(query, Long.class)).getSingleResult();
    }

    /**
     * One page, in six statements whatever its size.
     *
     * @param sort by {@code date}, {@code branch}, {@code title} and so on; unsorted means newest first
     */
    public List<ActivityRow> page(ActivityFilter filter, Sort sort, int offset, int limit) {
        return rows.of(
                ids(filter, sort).setFirstResult(offset).setMaxResults(limit).getResultList());
    }

    /** Hands over every row in order, reading a hundred at a time, so that memory does not grow with their number. */
    public void forEach(ActivityFilter filter, Sort sort, Consumer<? super ActivityRow> each) {
        var chunk = new ArrayList<UUID>(CHUNK);
        try (var ids =
                ids(filter, sort).setHint("org.hibernate.fetchSize", CHUNK).getResultStream()) {
            ids.forEach(id -> {
                chunk.add(id);
                if (chunk.size() == CHUNK) {
                    rows.of(chunk).forEach(each);
                    chunk.clear();
                }
            });
        }
        rows.of(chunk).forEach(each);
    }

    /** The evaluation years that occur, newest first. */
    public List<Integer> years() {
        return activities.findYears(caller.scope().nodes());
    }

    /** The name of a unit, by its code, when it has branches that the caller may see. */
    public Optional<String> unitName(String code) {
        return activities.findUnitName(code, caller.scope().nodes());
    }

    private TypedQuery<UUID> ids(ActivityFilter filter, Sort sort) {
        var conditions = new ActivityConditions(filter, caller.scope());
        var query = "select a.id from Activity a\n"
                + ActivityOrder.joins(sort)
                + conditions.where()
                + ActivityOrder.clause(sort);
        return conditions.bind(database.createQuery(query, UUID.class));
    }
}
