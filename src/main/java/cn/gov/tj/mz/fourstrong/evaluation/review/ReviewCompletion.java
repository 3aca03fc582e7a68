package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When the scores of reviewers become those of an evaluation: once everybody who was asked has submitted. */
@Component
class ReviewCompletion {

    private final ReviewRepository reviews;
    private final AssignmentRepository assignments;
    private final EvaluationAccess access;

    ReviewCompletion(ReviewRepository reviews, AssignmentRepository assignments, EvaluationAccess access) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.access = access;
    }

    /** Notes that a review was submitted or does not count any more; nobody missing means that it is reviewed. */
    void complete(Evaluation evaluation, Signature by) {
        var counting = reviews.findCounting(evaluation.id());
        evaluation.recount(counting, access.findings(evaluation));
        if (evaluation.progress().state() != EvaluationState.SUBMITTED) {
            return;
        }
        var missing = missing(assignments.findReviewers(evaluation.id()), counting);
        if (counting.isEmpty() || missing > 0) {
            access.publish(
                    evaluation,
                    EvaluationAction.REVIEW_SETTLED,
                    Map.of(AuditDetail.IN, counting.size(), AuditDetail.MISSING, missing));
        } else {
            access.record(evaluation, evaluation.review(counting, access.findings(evaluation), by));
        }
    }

    /** Whom an evaluation waits for beside one of its reviewers. */
    ReviewSheet.Others others(UUID evaluation, UUID reviewer) {
        var asked = assignments.findReviewers(evaluation);
        var others = asked.stream().filter(other -> !other.equals(reviewer)).toList();
        return new ReviewSheet.Others(asked.size(), missing(others, reviews.findBegun(List.of(evaluation))));
    }

    private static long missing(List<UUID> asked, List<Review> begun) {
        var done = begun.stream().filter(Review::counts).map(Review::reviewerId).toList();
        return asked.stream().filter(reviewer -> !done.contains(reviewer)).count();
    }
}
