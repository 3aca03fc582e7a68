package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** When the scores of reviewers become those of an evaluation: once everybody who was asked has handed in. */
@Component
class ReviewRound {

    private final ReviewRepository reviews;
    private final AssignmentRepository assignments;
    private final EvaluationDesk desk;

    ReviewRound(ReviewRepository reviews, AssignmentRepository assignments, EvaluationDesk desk) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.desk = desk;
    }

    /** Takes in that a review was handed in or does not count any more; nobody missing means that it is reviewed. */
    void settle(Evaluation evaluation, Signature by) {
        var given =
                reviews.findAll(evaluation.id()).stream().filter(Review::counts).toList();
        evaluation.compare(given);
        if (evaluation.state() != EvaluationState.SUBMITTED) {
            return;
        }
        var missing = missing(evaluation.id(), given);
        if (given.isEmpty() || missing > 0) {
            desk.tell(evaluation, "reviewSettled", Map.of("in", given.size(), "missing", missing));
        } else {
            desk.keep(evaluation, evaluation.review(given, desk.findings(evaluation), by));
        }
    }

    private long missing(UUID evaluation, List<Review> given) {
        var done = given.stream().map(Review::reviewerId).toList();
        return assignments.findReviewers(evaluation).stream()
                .filter(reviewer -> !done.contains(reviewer))
                .count();
    }
}
