package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody takes over, in one step, all that a reviewer who left has not finished in a cycle. */
@Service
@ForManagers
@Transactional
public class ReviewerReplacementService {

    private final EvaluationRepository evaluations;
    private final AssignmentRepository assignments;
    private final Reviewers reviewers;
    private final ReviewerReassignment reassignment;
    private final Caller caller;

    ReviewerReplacementService(
            EvaluationRepository evaluations,
            AssignmentRepository assignments,
            Reviewers reviewers,
            ReviewerReassignment reassignment,
            Caller caller) {
        this.evaluations = evaluations;
        this.assignments = assignments;
        this.reviewers = reviewers;
        this.reassignment = reassignment;
        this.caller = caller;
    }

    /**
     * Passes on what waits for the one who left. What that person handed in stays and counts; what was begun stays to be
     * read. Nobody gets their own branch or one outside their scope; those stay as they were, and so does the caller's own.
     *
     * @param reason 1 to 500 characters
     * @throws Invalid with the fields {@code reviewer} and {@code reason}
     */
    public Replaced replace(String cycle, UUID left, @Nullable UUID instead, @Nullable String reason) {
        var chosen = reviewers.find(Stream.ofNullable(instead).toList());
        new Problems()
                .chosen("reviewer", instead)
                .check(instead == null || !chosen.isEmpty(), "reviewer", "evaluation.problem.reviewerUnknown")
                .required("reason", reason, Reason.MAX_LENGTH)
                .throwIfAny();
        var nodes = caller.scope(Role.MANAGER).nodes();
        var waiting = lockWaiting(cycle, left, nodes);
        var may = reviewers.eligibility(chosen);
        var successor = chosen.getFirst();
        var others = reassignment.ofOtherBranches(waiting);
        var possible = others.stream()
                .filter(evaluation -> may.test(successor, evaluation.branch().id()))
                .toList();
        var asked = assignments.findAll(possible.stream().map(Evaluation::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        assignment -> assignment.evaluation().id()));
        reassignment.to(
                possible,
                evaluation -> others(asked.getOrDefault(evaluation.id(), List.of()), left, successor.assignee()),
                reason);
        return new Replaced(possible.size(), others.size() - possible.size(), others.size() < waiting.size());
    }

    /** What was handed in or passed on by somebody else before it was locked does not wait any more. */
    private List<Evaluation> lockWaiting(String cycle, UUID left, Collection<UUID> nodes) {
        var locked = evaluations.lockAll(assignments.findWaitingFor(cycle, left, nodes), nodes);
        var waiting = Set.copyOf(assignments.findWaitingFor(cycle, left, nodes));
        return locked.stream()
                .filter(evaluation -> waiting.contains(evaluation.id()))
                .toList();
    }

    /** Everybody else who was asked, and the one who takes over. */
    private static List<Assignee> others(List<Assignment> asked, UUID left, Assignee successor) {
        var stay = asked.stream()
                .map(Assignment::assignee)
                .filter(assignee ->
                        !assignee.id().equals(left) && !assignee.id().equals(successor.id()));
        return Stream.concat(stay, Stream.of(successor)).toList();
    }

    /**
     * How many branches passed over.
     *
     * @param impossible those that the successor may not review
     * @param own whether the caller's own branch was among them, which stays as it was
     */
    public record Replaced(int passed, int impossible, boolean own) {}
}
