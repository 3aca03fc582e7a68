package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what is saved in place of what, so that every score can say who gave it and what stood there before. */
@Component
class ScoreHistory {

    private static final Duration SITTING = Duration.ofMinutes(30);

    private final ScoreChangeRepository changes;

    ScoreHistory(ScoreChangeRepository changes) {
        this.changes = changes;
    }

    /** Notes the difference between what is stored and what will be; call it before the change. */
    void note(UUID evaluation, Side side, Function<UUID, Cell> stored, Map<UUID, Cell> next, Signature by) {
        var found = new ArrayList<ScoreChange>();
        next.forEach((indicator, cell) ->
                new Comparison(evaluation, indicator, side, by, found).compare(stored.apply(indicator), cell));
        changes.saveAll(found);
    }

    /** Notes that a leader sets a final score by hand, and why; call it before the change. */
    void noteAdjusted(
            UUID evaluation, UUID indicator, IndicatorScore stored, BigDecimal points, String reason, Signature by) {
        var found = new ArrayList<ScoreChange>();
        new Comparison(evaluation, indicator, Side.FINAL, by, found)
                .compare(new Cell(stored.finalScore(), stored.finalReason()), new Cell(points, reason));
        changes.saveAll(found);
    }

    /** Who changed a part last. */
    Optional<CellChange> latest(UUID evaluation, UUID indicator, Side side, Part part, UUID account) {
        return changes.findLatest(evaluation, indicator, side, part, account).map(ScoreChange::told);
    }

    /** Whether the caller begins to work on the evaluation, after half an hour without a change at least. */
    boolean isNewSitting(UUID evaluation, Signature by) {
        return !changes.existsSince(evaluation, by.account(), by.at().minus(SITTING));
    }

    private final class Comparison {

        private final UUID evaluation;
        private final UUID indicator;
        private final Side side;
        private final Signature by;
        private final List<ScoreChange> found;

        Comparison(UUID evaluation, UUID indicator, Side side, Signature by, List<ScoreChange> found) {
            this.evaluation = evaluation;
            this.indicator = indicator;
            this.side = side;
            this.by = by;
            this.found = found;
        }

        void compare(Cell before, Cell after) {
            if (!Objects.equals(before.score(), after.score())) {
                add(Part.SCORE, text(before.score()), text(after.score()));
            }
            if (!Objects.equals(before.words(), after.words())) {
                changes.findLatest(evaluation, indicator, side, Part.WORDS, by.account())
                        .filter(latest -> latest.isGoingOn(by))
                        .ifPresentOrElse(
                                latest -> latest.goOn(after.words(), by.at()),
                                () -> add(Part.WORDS, before.words(), after.words()));
            }
            missing(before.activities(), after.activities()).forEach(removed -> add(Part.EVIDENCE, removed, null));
            missing(after.activities(), before.activities()).forEach(added -> add(Part.EVIDENCE, null, added));
        }

        private void add(Part part, @Nullable String before, @Nullable String after) {
            found.add(new ScoreChange(evaluation, indicator, side, part, before, after, by));
        }

        private static List<String> missing(Set<UUID> here, Set<UUID> there) {
            return here.stream()
                    .filter(activity -> !there.contains(activity))
                    .map(UUID::toString)
                    .toList();
        }

        private static @Nullable String text(@Nullable BigDecimal points) {
            return points == null ? null : Scoring.shown(points).toPlainString();
        }
    }
}
