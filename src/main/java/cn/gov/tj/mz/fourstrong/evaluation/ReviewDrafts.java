package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a review while it is typed. Each reviewer has a sheet of the own, so only other windows can contest it. */
@Service
@PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
@Transactional(readOnly = true)
public class ReviewDrafts {

    private final ReviewRepository reviews;
    private final EvaluationDesk desk;
    private final Drafting drafting;
    private final Caller caller;

    ReviewDrafts(ReviewRepository reviews, EvaluationDesk desk, Drafting drafting, Caller caller) {
        this.reviews = reviews;
        this.desk = desk;
        this.drafting = drafting;
        this.caller = caller;
    }

    /**
     * Saves what was typed, part by part, wherever no other window of the caller saved another value meanwhile.
     *
     * @param seen what the caller saw last
     * @param edits by indicator; none only asks what is new
     * @throws Invalid with fields like {@link Reviewing#save}; nothing was saved
     * @throws NotFound for the own branch, whatever the scope
     * @throws Refused when it does not wait for scores any more
     * @throws Stale when another window saved in the same moment; try again
     */
    @Transactional
    public Draft<ReviewSheet.Seen> keep(UUID id, ReviewSheet.Seen seen, Map<UUID, Edit> edits) {
        var evaluation = desk.take(id, Role.REVIEWER);
        evaluation.expectReview();
        var marks = ScoreRules.checked(evaluation.cycle().rubric().indicators(), marks(edits));
        var stored = reviews.find(id, caller.id());
        var contests = marks.isEmpty()
                ? List.<Draft.Contest>of()
                : keep(evaluation, edits, marks, stored.orElseGet(() -> begin(evaluation)));
        var review = stored.or(() -> reviews.find(id, caller.id()));
        var now = new ReviewSheet.Seen(
                evaluation.version(), review.map(Review::version).orElse(ReviewSheet.NOT_BEGUN));
        return new Draft<>(
                now,
                desk.signature().at(),
                now.equals(seen) && edits.isEmpty() ? Map.of() : cells(evaluation, review),
                Map.of(),
                contests,
                drafting.others(evaluation));
    }

    /** What the caller typed before where another window had saved another value, and did not choose one of the two. */
    public Map<UUID, Edit> undecided(UUID id) {
        var evaluation = desk.take(id, Role.REVIEWER);
        return reviews.find(id, caller.id())
                .map(review -> drafting.undecided(evaluation, Side.REVIEW, review::cell))
                .orElse(Map.of());
    }

    private List<Draft.Contest> keep(
            Evaluation evaluation, Map<UUID, Edit> edits, Map<UUID, Mark> marks, Review review) {
        return drafting.keep(
                evaluation,
                Side.REVIEW,
                edits,
                Review.cells(marks),
                review::cell,
                cells -> review.mark(
                        cells.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        cell -> cell.getValue().mark())),
                        desk.signature().at()));
    }

    private Review begin(Evaluation evaluation) {
        return reviews.save(new Review(evaluation, desk.signature()));
    }

    private static Map<UUID, Cell> cells(Evaluation evaluation, Optional<Review> review) {
        return Drafting.cells(
                evaluation,
                indicator -> review.map(given -> given.cell(indicator)).orElse(Cell.NONE));
    }

    private static Map<UUID, Mark> marks(Map<UUID, Edit> edits) {
        return edits.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, edit -> edit.getValue().typed().mark()));
    }
}
