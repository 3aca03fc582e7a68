package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationScope;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationQueries;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a manager says who reviews which branch, and changes it until the branch is reviewed. */
@Service
@ForManagers
@Transactional
public class AssignmentService {

    private final EvaluationRepository evaluations;
    private final EvaluationQueries rows;
    private final Reviewers reviewers;
    private final ReviewRepository reviews;
    private final ReviewerReassignment reassignment;
    private final Caller caller;

    AssignmentService(
            EvaluationRepository evaluations,
            EvaluationQueries rows,
            Reviewers reviewers,
            ReviewRepository reviews,
            ReviewerReassignment reassignment,
            Caller caller) {
        this.evaluations = evaluations;
        this.rows = rows;
        this.reviewers = reviewers;
        this.reviews = reviews;
        this.reassignment = reassignment;
        this.caller = caller;
    }

    /**
     * Makes these people the reviewers of one evaluation, whoever was before.
     *
     * @param reason 1 to 500 characters, needed when somebody loses scores that were begun
     * @throws Invalid with the fields {@code reviewers} and {@code reason}
     * @throws Refused when one of them belongs to the branch or has it outside their scope, when it is reviewed already, and
     *     for the own branch
     */
    public void assign(UUID id, List<UUID> accounts, @Nullable String reason) {
        var evaluation = lock(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(Evaluation.class, id));
        caller.expectOtherBranch(evaluation.branch().id());
        var chosen = chosen(accounts);
        var may = reviewers.eligibility(chosen);
        var done = reviews.findCounting(id).stream().map(Review::reviewerId).toList();
        for (var reviewer : chosen) {
            if (!may.test(reviewer, evaluation.branch().id()) && !done.contains(reviewer.id())) {
                var own = evaluation.branch().id().equals(reviewer.branch());
                throw new Refused(
                        own ? "evaluation.assign.ownBranch" : "evaluation.assign.outOfScope", reviewer.name());
            }
        }
        if (reassignment.isTooLate(evaluation)) {
            throw new Refused("evaluation.assign.tooLate");
        }
        reassignment.to(
                List.of(evaluation),
                _ -> chosen.stream().map(Reviewer::assignee).toList(),
                reason);
    }

    /**
     * Assigns anew to these people everything that a list shows, as far as it is not reviewed yet and not the caller's own
     * branch; nobody gets their own branch or one outside their scope.
     *
     * @throws Invalid with the fields {@code reviewers}, {@code each} and {@code reason}
     */
    public Allocation allocate(EvaluationFilter filter, ReviewerPlan plan, @Nullable String reason) {
        var chosen = chosen(plan.reviewers());
        new Problems().within("perBranch", plan.perBranch(), 0, chosen.size()).throwIfAny();
        var scope = caller.scope(Role.MANAGER);
        var found = lock(rows.ids(filter, EvaluationScope.of(scope)));
        var others = reassignment.ofOtherBranches(found);
        var open = others.stream()
                .filter(evaluation -> !reassignment.isTooLate(evaluation))
                .toList();
        var branches = open.stream().map(evaluation -> evaluation.branch().id()).toList();
        var allocation = plan.allocate(chosen, branches, reviewers.eligibility(chosen));
        var possible = open.stream()
                .filter(evaluation -> !allocation.get(evaluation.branch().id()).isEmpty())
                .toList();
        reassignment.to(
                possible, evaluation -> allocation.get(evaluation.branch().id()), reason);
        return new Allocation(
                possible.size(),
                others.size() - open.size(),
                open.size() - possible.size(),
                others.size() < found.size());
    }

    private List<Evaluation> lock(Collection<UUID> ids) {
        return evaluations.lockAll(ids, caller.scope(Role.MANAGER).nodes());
    }

    private List<Reviewer> chosen(List<UUID> accounts) {
        var chosen = reviewers.find(accounts);
        new Problems()
                .check(!accounts.isEmpty(), "reviewers", "evaluation.problem.noReviewer")
                .check(chosen.size() == Set.copyOf(accounts).size(), "reviewers", "evaluation.problem.reviewerUnknown")
                .throwIfAny();
        return chosen;
    }

    /**
     * What became of a list.
     *
     * @param tooLate branches that are reviewed already or take no part
     * @param nobody branches that none of the chosen may review; they stay as they were
     * @param own whether the caller's own branch was among them, which stays as it was
     */
    public record Allocation(int assigned, int tooLate, int nobody, boolean own) {}
}
