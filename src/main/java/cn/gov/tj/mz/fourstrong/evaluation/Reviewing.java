package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a reviewer scores branches in scope, as far as they are assigned to the reviewer or to nobody. The own branch's
 * evaluation is not found, whatever the scope.
 */
@Service
@PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
@Transactional(readOnly = true)
public class Reviewing {

    private final ReviewRepository reviews;
    private final AssignmentRepository assignments;
    private final ReviewRound round;
    private final EvaluationRows rows;
    private final EvaluationDesk desk;
    private final SheetReader sheets;
    private final ScoreHistory history;
    private final Caller caller;

    Reviewing(
            ReviewRepository reviews,
            AssignmentRepository assignments,
            ReviewRound round,
            EvaluationRows rows,
            EvaluationDesk desk,
            SheetReader sheets,
            ScoreHistory history,
            Caller caller) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.round = round;
        this.rows = rows;
        this.desk = desk;
        this.sheets = sheets;
        this.history = history;
        this.caller = caller;
    }

    /** How many evaluations of branches in the caller's scope the filter lets through. */
    public long count(EvaluationFilter filter) {
        return rows.count(filter, desk.reach(Role.REVIEWER));
    }

    /** One page of them; sorted like {@link Evaluations#page}. */
    public List<EvaluationRow> page(EvaluationFilter filter, Sort sort, int offset, int limit) {
        return rows.page(filter, desk.reach(Role.REVIEWER), sort, offset, limit);
    }

    public void forEach(EvaluationFilter filter, Sort sort, Consumer<? super EvaluationRow> each) {
        rows.forEach(filter, desk.reach(Role.REVIEWER), sort, each);
    }

    /** The branch's part, and what the caller gave so far. */
    public ReviewSheet sheet(UUID id) {
        var evaluation = desk.take(id, Role.REVIEWER);
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
     * Saves the caller's scores and remarks as a draft; indicators that are not named stay as they are.
     *
     * @return what the caller has seen now
     * @throws Invalid with fields {@code score.A1}, {@code comment.A1}; nothing was saved
     * @throws Stale when the evaluation, or the caller in another window, went on in between
     */
    @Transactional
    public ReviewSheet.Seen save(UUID id, ReviewSheet.Seen seen, Map<UUID, Mark> marks) {
        var evaluation = desk.take(id, seen.evaluation(), Role.REVIEWER);
        evaluation.expectReview();
        var checked = ScoreRules.checked(evaluation.cycle().rubric().indicators(), marks);
        var review = review(evaluation, seen);
        var by = desk.signature();
        history.note(id, Side.REVIEW, review::cell, Review.cells(checked), by);
        review.mark(checked, by.at());
        desk.flush(evaluation);
        desk.tell(evaluation, "marked", Map.of("indicators", marks.size()));
        return new ReviewSheet.Seen(evaluation.version(), review.version());
    }

    /**
     * Hands the saved scores in; with the last one missing, the evaluation is reviewed with their mean.
     *
     * @throws Invalid with a field {@code score.A1} for each indicator that is open
     */
    @Transactional
    public void submit(UUID id, ReviewSheet.Seen seen) {
        var evaluation = desk.take(id, seen.evaluation(), Role.REVIEWER);
        evaluation.expectReview();
        var review = review(evaluation, seen);
        ScoreRules.complete(evaluation.cycle().rubric().indicators(), review::score);
        var signature = desk.signature();
        review.submit(signature.at());
        desk.flush(evaluation);
        desk.lock(evaluation);
        round.settle(evaluation, signature);
        desk.flush(evaluation);
    }

    /** Gives it back to the branch with a reason of 1 to 500 characters; the scores given so far are kept. */
    @Transactional
    public void giveBack(UUID id, ReviewSheet.Seen seen, String reason) {
        var evaluation = desk.take(id, seen.evaluation(), Role.REVIEWER);
        evaluation.expectReview();
        desk.giveBack(evaluation, reason);
    }

    private Review review(Evaluation evaluation, ReviewSheet.Seen seen) {
        var stored = reviews.find(evaluation.id(), caller.id());
        var version = stored.map(Review::version).orElse(ReviewSheet.NOT_BEGUN);
        Stale.throwIfChanged(Review.class, evaluation.id(), seen.review(), version);
        return stored.orElseGet(() -> reviews.save(new Review(evaluation, desk.signature())));
    }
}
