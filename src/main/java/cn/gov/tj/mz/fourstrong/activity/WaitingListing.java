package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForReviewers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the caller's review in a list: in their scope as a reviewer, and never of the own branch. */
@Service
@ForReviewers
@Transactional(readOnly = true)
public class WaitingListing {

    /** So many are accepted at once at most. */
    public static final int AT_ONCE = 200;

    private static final int WAITING = 500;

    private final ActivityListing list;
    private final ActivityConditions conditions;
    private final Caller caller;

    WaitingListing(ActivityListing list, ActivityConditions conditions, Caller caller) {
        this.list = list;
        this.conditions = conditions;
        this.caller = caller;
    }

    /** The branch whose records the caller leaves to others. */
    public Optional<UUID> ownBranch() {
        return caller.branch();
    }

    /** The first that wait, in the order of the list, as many as can be accepted at once. */
    public List<ActivityRow> first(ActivityFilter filter, Sort sort) {
        return list.rows(ids(filter, sort, AT_ONCE), sort);
    }

    /** The record that waits behind this one in the list, else the first that does; among the first 500 that wait. */
    public Optional<ActivityRow> next(ActivityFilter filter, Sort sort, UUID id) {
        var waiting = ids(filter, sort, WAITING);
        var behind = waiting.subList(waiting.indexOf(id) + 1, waiting.size());
        return Stream.concat(behind.stream(), waiting.stream())
                .filter(other -> !other.equals(id))
                .findFirst()
                .map(next -> list.rows(List.of(next), sort).getFirst());
    }

    private List<UUID> ids(ActivityFilter filter, Sort sort, int limit) {
        return filter.waiting().map(those -> idsOf(those, sort, limit)).orElse(List.of());
    }

    private List<UUID> idsOf(ActivityFilter filter, Sort sort, int limit) {
        var narrowed = conditions
                .of(filter, caller.scope(Role.REVIEWER))
                .add("a.branch.id <> :own", "own", caller.branch().orElse(null));
        return list.ids(narrowed, sort).setMaxResults(limit).getResultList();
    }
}
