package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.ForReviewers;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.DraftStore;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a review while it is typed. Each reviewer has their own sheet, so only other windows can contest it. */
@Service
@ForReviewers
@Transactional(readOnly = true)
public class ReviewDraftService {

    private final ReviewRepository reviews;
    private final EvaluationAccess access;
    private final DraftStore drafting;
    private final Caller caller;

    ReviewDraftService(ReviewRepository reviews, EvaluationAccess access, DraftStore drafting, Caller caller) {
        this.reviews = reviews;
        this.access = access;
        this.drafting = drafting;
        this.caller = caller;
    }

    /**
     * Saves what was typed, part by part, wherever no other window of the caller saved another value meanwhile.
     *
     * @param expected what the caller saw last
     * @param edits by indicator; none only asks what is new
     * @throws Invalid with fields {@code score.A1}, {@code comment.A1}; nothing was saved
     * @throws NotFound for their own branch, whatever the scope
     * @throws Refused when it does not wait for scores any more
     * @throws Stale when another window saved in the same moment; try again
     */
    @Transactional
    public Draft<ReviewSheet.Seen> save(UUID id, ReviewSheet.Seen expected, Map<UUID, EntryEdit> edits) {
        var evaluation = access.load(id, Role.REVIEWER);
        evaluation.progress().expectReview();
        var typed = ScoreRules.checked(evaluation.cycle().rubric().indicators(), DraftStore.typed(edits));
        var stored = reviews.find(id, caller.id());
        var contests = typed.isEmpty()
                ? List.<Draft.Contest>of()
                : save(evaluation, edits, typed, stored.orElseGet(() -> begin(evaluation)));
        var review = stored.or(() -> reviews.find(id, caller.id()));
        var now = new ReviewSheet.Seen(
                evaluation.version(), review.map(Review::version).orElse(ReviewSheet.NOT_BEGUN));
        return new Draft<>(
                now,
                access.signature().at(),
                now.equals(expected) && edits.isEmpty() ? Map.of() : entries(evaluation, review),
                Map.of(),
                contests,
                drafting.others(evaluation));
    }

    /** What the caller typed before where another window had saved another value, and did not choose one of the two. */
    public Map<UUID, EntryEdit> contested(UUID id) {
        var evaluation = access.load(id, Role.REVIEWER);
        return reviews.find(id, caller.id())
                .map(review -> drafting.contested(evaluation, ScoreSource.REVIEW, review::entry))
                .orElse(Map.of());
    }

    private List<Draft.Contest> save(
            Evaluation evaluation, Map<UUID, EntryEdit> edits, Map<UUID, ScoreEntry> typed, Review review) {
        return drafting.save(
                evaluation,
                ScoreSource.REVIEW,
                edits,
                typed,
                review::entry,
                entries -> review.assess(entries, access.signature().at()));
    }

    private Review begin(Evaluation evaluation) {
        return reviews.save(new Review(evaluation, access.signature()));
    }

    private static Map<UUID, ScoreEntry> entries(Evaluation evaluation, Optional<Review> review) {
        return DraftStore.entries(
                evaluation,
                indicator -> review.map(begun -> begun.entry(indicator)).orElse(ScoreEntry.NONE));
    }
}
