package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.ForReviewers;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.SheetReader;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a reviewer scores branches in scope, as far as they are assigned to the reviewer or to nobody. Their own
 * branch's evaluation is not found, whatever the scope.
 */
@Service
@ForReviewers
@Transactional(readOnly = true)
public class ReviewService {

    private final ReviewRepository reviews;
    private final AssignmentRepository assignments;
    private final ReviewCompletion completion;
    private final EvaluationAccess access;
    private final SheetReader sheets;
    private final Caller caller;

    ReviewService(
            ReviewRepository reviews,
            AssignmentRepository assignments,
            ReviewCompletion completion,
            EvaluationAccess access,
            SheetReader sheets,
            Caller caller) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.completion = completion;
        this.access = access;
        this.sheets = sheets;
        this.caller = caller;
    }

    /** The branch's part, and what the caller gave so far. */
    public ReviewSheet sheet(UUID id) {
        var evaluation = access.load(id, Role.REVIEWER);
        var review = reviews.find(id, caller.id());
        return new ReviewSheet(
                sheets.read(evaluation, false),
                new ReviewSheet.Seen(
                        evaluation.version(), review.map(Review::version).orElse(ReviewSheet.NOT_BEGUN)),
                review.map(Review::marks).orElse(Map.of()),
                review.filter(Review::isSubmitted).isPresent(),
                assignments.findReviewers(id).size());
    }

    /**
     * Submits the saved scores; with the last one missing, the evaluation is reviewed with their mean.
     *
     * @throws Invalid with a field {@code score.A1} for each indicator that is open
     */
    @Transactional
    public void submit(UUID id, ReviewSheet.Seen expected) {
        var evaluation = access.load(id, expected.evaluation(), Role.REVIEWER);
        evaluation.progress().expectReview();
        var review = review(evaluation, expected);
        ScoreRules.complete(
                evaluation.cycle().rubric().indicators(),
                indicator -> review.entry(indicator).score());
        var signature = access.signature();
        review.submit(signature.at());
        access.flush(evaluation);
        access.lock(evaluation);
        completion.complete(evaluation, signature);
        access.flush(evaluation);
    }

    /** Gives it back to the branch with a reason of 1 to 500 characters; the scores given so far stay. */
    @Transactional
    public void giveBack(UUID id, ReviewSheet.Seen expected, String reason) {
        var evaluation = access.load(id, expected.evaluation(), Role.REVIEWER);
        evaluation.progress().expectReview();
        access.giveBack(evaluation, reason);
    }

    private Review review(Evaluation evaluation, ReviewSheet.Seen expected) {
        var stored = reviews.find(evaluation.id(), caller.id());
        var version = stored.map(Review::version).orElse(ReviewSheet.NOT_BEGUN);
        Stale.throwIfChanged(Review.class, evaluation.id(), expected.review(), version);
        return stored.orElseGet(() -> reviews.save(new Review(evaluation, access.signature())));
    }
}
