package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForReviewers;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.DraftStore;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetReader;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a reviewer scores branches in scope, as far as they are assigned to the reviewer or to nobody. Each reviewer has
 * their own entries. Their own branch's evaluation is not found, whatever the scope.
 */
@Service
@ForReviewers
@Transactional(readOnly = true)
public class ReviewService {

    private final ReviewRepository reviews;
    private final ReviewCompletion completion;
    private final EvaluationAccess access;
    private final SheetReader sheets;
    private final DraftStore drafts;
    private final Caller caller;

    ReviewService(
            ReviewRepository reviews,
            ReviewCompletion completion,
            EvaluationAccess access,
            SheetReader sheets,
            DraftStore drafts,
            Caller caller) {
        this.reviews = reviews;
        this.completion = completion;
        this.access = access;
        this.sheets = sheets;
        this.drafts = drafts;
        this.caller = caller;
    }

    /** The branch's part, and what the caller gave so far. */
    public ReviewSheet sheet(UUID id) {
        var evaluation = access.load(id, Role.REVIEWER);
        var review = reviews.find(id, caller.id());
        return new ReviewSheet(
                sheets.read(evaluation, false),
                ReviewSheet.Version.of(evaluation, review),
                review.map(Review::marks).orElse(Map.of()),
                review.filter(Review::isSubmitted).isPresent(),
                completion.others(id, caller.id()),
                evaluation.cycle().rubric().grades());
    }

    /** What the caller typed before where another window had saved another value, and did not choose one of the two. */
    public Map<UUID, EntryEdit> contested(UUID id) {
        var evaluation = access.load(id, Role.REVIEWER);
        return reviews.find(id, caller.id())
                .map(review -> drafts.contested(entries(evaluation, review)))
                .orElse(Map.of());
    }

    /**
     * Saves what was typed, part by part, wherever no other window of the caller saved another value meanwhile.
     *
     * @param expected what the caller saw last
     * @param edits by indicator; none only asks what is new
     * @throws Invalid with fields {@code score.A1}, {@code comment.A1}; nothing was saved
     * @throws Refused when it does not wait for scores any more
     * @throws Stale when another window saved in the same moment; try again
     */
    @Transactional
    public Draft<ReviewSheet.Version> save(UUID id, ReviewSheet.Version expected, Map<UUID, EntryEdit> edits) {
        var evaluation = access.load(id, Role.REVIEWER);
        evaluation.progress().status().expectReview();
        var begun = reviews.find(id, caller.id());
        if (begun.isEmpty() && edits.isEmpty()) {
            return drafts.draft(evaluation, ReviewSheet.Version.of(evaluation, begun), Map.of(), Map.of(), List.of());
        }
        var review = begun.orElseGet(() -> begin(evaluation));
        var entries = entries(evaluation, review);
        var indicators = evaluation.cycle().rubric().indicators();
        var contests = drafts.save(entries, edits, typed -> ScoreRules.checked(indicators, typed));
        var now = ReviewSheet.Version.of(evaluation, Optional.of(review));
        var isNew = !edits.isEmpty() || !now.equals(expected);
        return drafts.draft(evaluation, now, isNew ? entries.stored() : Map.of(), Map.of(), contests);
    }

    /**
     * Submits the saved scores; with the last one missing, the evaluation is reviewed with their mean.
     *
     * @throws Invalid with a field {@code score.A1} for each indicator that is open
     */
    @Transactional
    public void submit(UUID id, ReviewSheet.Version expected) {
        var evaluation = access.load(id, expected.evaluation(), Role.REVIEWER);
        access.lock(evaluation); // first, as everybody does who changes its reviews
        evaluation.progress().status().expectReview();
        var begun = reviews.find(id, caller.id());
        var stored = ReviewSheet.Version.of(evaluation, begun).review();
        Stale.throwIfChanged(Review.class, id, expected.review(), stored);
        var review = begun.orElseGet(() -> begin(evaluation));
        ScoreRules.complete(
                evaluation.cycle().rubric().indicators(),
                indicator -> review.entry(indicator).score());
        var signature = access.signature();
        review.submit(signature.at());
        access.flush(evaluation);
        completion.complete(evaluation, signature);
        access.flush(evaluation);
        drafts.leave(evaluation);
    }

    /** Gives it back to the branch with a reason of 1 to 500 characters; the scores given so far stay. */
    @Transactional
    public void giveBack(UUID id, ReviewSheet.Version expected, String reason) {
        var evaluation = access.load(id, expected.evaluation(), Role.REVIEWER);
        evaluation.progress().status().expectReview();
        access.giveBack(evaluation, reason);
        drafts.end(evaluation);
    }

    private Review begin(Evaluation evaluation) {
        return reviews.save(new Review(evaluation, access.signature()));
    }

    private static DraftStore.Entries entries(Evaluation evaluation, Review review) {
        return new DraftStore.Entries(evaluation, ScoreSource.REVIEW, review::entry, review::assess);
    }
}
