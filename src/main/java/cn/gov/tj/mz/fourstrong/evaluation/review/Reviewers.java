package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RoleHolders;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentRepository.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may review what: accounts with the role now, below the unit they have it for, never their own branch. */
@Component
public class Reviewers {

    private final RoleHolders roleHolders;
    private final AssignmentRepository assignments;

    Reviewers(RoleHolders roleHolders, AssignmentRepository assignments) {
        this.roleHolders = roleHolders;
        this.assignments = assignments;
    }

    public List<Reviewer> all() {
        return roleHolders.of(Role.REVIEWER).stream()
                .map(holder -> new Reviewer(holder.id(), holder.name(), holder.node(), holder.branch()))
                .toList();
    }

    /** Those of the accounts that are reviewers now, in the order asked for. */
    public List<Reviewer> find(Collection<UUID> accounts) {
        var known = all().stream().collect(Collectors.toMap(Reviewer::id, reviewer -> reviewer));
        return accounts.stream()
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    /** Whether one of the reviewers may review a branch; asks the database once for all of them. */
    public BiPredicate<Reviewer, UUID> eligibility(List<Reviewer> reviewers) {
        var inScope = inScope(reviewers);
        return (reviewer, branch) -> !branch.equals(reviewer.branch())
                && (reviewer.node().equals(Scope.WHOLE) || inScope.test(new Place(branch, reviewer.node())));
    }

    /** Whether an account may review a branch now; asks the database once for all of them. */
    BiPredicate<UUID, UUID> able() {
        var all = all();
        var byId = all.stream().collect(Collectors.toMap(Reviewer::id, reviewer -> reviewer));
        var may = eligibility(all);
        return (account, branch) -> {
            var reviewer = byId.get(account);
            return reviewer != null && may.test(reviewer, branch);
        };
    }

    private Predicate<Place> inScope(List<Reviewer> reviewers) {
        var nodes = reviewers.stream()
                .map(Reviewer::node)
                .filter(node -> !node.equals(Scope.WHOLE))
                .collect(Collectors.toSet());
        if (nodes.isEmpty()) {
            return Set.of()::contains;
        }
        return new HashSet<>(assignments.findPlaces(nodes))::contains;
    }
}
