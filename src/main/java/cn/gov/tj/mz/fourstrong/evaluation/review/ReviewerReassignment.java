package cn.gov.tj.mz.fourstrong.evaluation.review;

import static java.util.Objects.requireNonNullElse;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.Reassignment;
import cn.gov.tj.mz.fourstrong.evaluation.ReassignmentRepository;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passes evaluations from some reviewers to others; what somebody began stays to be read, but counts no more. */
@Component
class ReviewerReassignment {

    private final AssignmentRepository assignments;
    private final ReviewRepository reviews;
    private final ReviewCompletion completion;
    private final EvaluationAccess access;
    private final ReassignmentRepository reassignments;
    private final Reviewers reviewers;
    private final Caller caller;

    ReviewerReassignment(
            AssignmentRepository assignments,
            ReviewRepository reviews,
            ReviewCompletion completion,
            EvaluationAccess access,
            ReassignmentRepository reassignments,
            Reviewers reviewers,
            Caller caller) {
        this.assignments = assignments;
        this.reviews = reviews;
        this.completion = completion;
        this.access = access;
        this.reassignments = reassignments;
        this.reviewers = reviewers;
        this.caller = caller;
    }

    boolean isTooLate(Evaluation evaluation) {
        return !evaluation.progress().status().isAssignable();
    }

    /** Without those of the caller's own branch, about which others decide. */
    List<Evaluation> ofOtherBranches(List<Evaluation> evaluations) {
        var own = caller.branch();
        return evaluations.stream()
                .filter(evaluation ->
                        own.filter(evaluation.branch().id()::equals).isEmpty())
                .toList();
    }

    void to(List<Evaluation> evaluations, Function<Evaluation, List<Assignee>> wanted, @Nullable String reason) {
        var ids = evaluations.stream().map(Evaluation::id).toList();
        var asked = grouped(
                assignments.findAll(ids), assignment -> assignment.evaluation().id());
        var begun =
                grouped(reviews.findBegun(ids), review -> review.evaluation().id());
        var may = reviewers.able();
        var changes = evaluations.stream()
                .map(evaluation -> new ReviewerChange(
                        evaluation,
                        asked.getOrDefault(evaluation.id(), List.of()),
                        begun.getOrDefault(evaluation.id(), List.of()),
                        kept(begun.getOrDefault(evaluation.id(), List.of()), may),
                        wanted.apply(evaluation)))
                .toList();
        var why = checked(
                reason, changes.stream().anyMatch(change -> !change.lost().isEmpty()));
        var by = access.signature();
        changes.forEach(change -> apply(change, why, by));
    }

    /** Those who handed in and cannot review the branch any more. */
    private static Set<UUID> kept(List<Review> begun, BiPredicate<UUID, UUID> may) {
        return begun.stream()
                .filter(Review::counts)
                .filter(review -> !may.test(
                        review.reviewerId(), review.evaluation().branch().id()))
                .map(Review::reviewerId)
                .collect(Collectors.toSet());
    }

    private static String checked(@Nullable String reason, boolean needed) {
        var problems = new Problems();
        if (needed) {
            problems.check(Text.clean(reason) != null, "reason", "evaluation.problem.reasonNeeded");
        }
        problems.optional("reason", reason, Reason.MAX_LENGTH).throwIfAny();
        return requireNonNullElse(Text.clean(reason), "");
    }

    private void apply(ReviewerChange change, String reason, Signature by) {
        change.leaving().forEach(assignments::delete);
        change.coming().forEach(reviewer -> assignments.save(new Assignment(change.evaluation(), reviewer, by.at())));
        change.lost().forEach(review -> review.withdraw(reason, by));
        change.back().forEach(Review::resume);
        if (change.takesAway()) {
            reassignments.persist(new Reassignment(
                    change.evaluation(), listed(change.formerly()), listed(change.after()), reason, by));
        }
        if (change.replaces()) {
            access.publish(
                    change.evaluation(),
                    EvaluationAction.REVIEWERS_CHANGED,
                    Map.of(
                            AuditDetail.FROM,
                            change.before(),
                            AuditDetail.TO,
                            change.after(),
                            AuditDetail.REASON,
                            reason));
        }
        if (!change.begun().isEmpty()) {
            access.flush(change.evaluation());
            completion.complete(change.evaluation(), by);
        }
    }

    private static String listed(List<String> names) {
        return String.join("、", names);
    }

    private static <T> Map<UUID, List<T>> grouped(Collection<T> all, Function<T, UUID> evaluation) {
        return all.stream().collect(Collectors.groupingBy(evaluation));
    }
}
