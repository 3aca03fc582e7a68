package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorScore;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
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
public class ScoreHistory {

    private static final Duration SITTING = Duration.ofMinutes(30);

    private final ScoreChangeRepository changes;

    ScoreHistory(ScoreChangeRepository changes) {
        this.changes = changes;
    }

    /** Notes the difference between what is stored and what will be; call it before the change. */
    public void note(
            UUID evaluation,
            ScoreSource source,
            Function<UUID, ScoreEntry> stored,
            Map<UUID, ScoreEntry> next,
            Signature by) {
        var found = new ArrayList<ScoreChange>();
        next.forEach((indicator, entry) ->
                new Comparison(evaluation, indicator, source, by, found).compare(stored.apply(indicator), entry));
        found.forEach(changes::persist);
    }

    /** Notes that a leader sets a final score by hand, and why; call it before the change. */
    public void noteAdjusted(
            UUID evaluation, UUID indicator, IndicatorScore stored, BigDecimal points, String reason, Signature by) {
        var found = new ArrayList<ScoreChange>();
        new Comparison(evaluation, indicator, ScoreSource.FINAL, by, found)
                .compare(new ScoreEntry(stored.finalScore(), stored.finalReason()), new ScoreEntry(points, reason));
        found.forEach(changes::persist);
    }

    /** What these sources changed in some editions, as far as it was the branch, a leader or one of these reviewers. */
    public List<RecordedChange> changes(
            Collection<UUID> editions, UUID indicator, Collection<ScoreSource> sources, Collection<UUID> reviewers) {
        return changes.findShown(editions, indicator, sources, reviewers);
    }

    /** Who changed a part last. */
    Optional<EntryChange> latest(UUID evaluation, UUID indicator, ScoreSource source, ScorePart part, UUID account) {
        return changes.findLatest(evaluation, indicator, source, part, account).map(ScoreChange::change);
    }

    /** Whether the caller begins to work on the evaluation, after half an hour without a change at least. */
    boolean isNewSitting(UUID evaluation, Signature by) {
        return !changes.existsSince(evaluation, by.account(), by.at().minus(SITTING));
    }

    private final class Comparison {

        private final UUID evaluation;
        private final UUID indicator;
        private final ScoreSource source;
        private final Signature by;
        private final List<ScoreChange> found;

        Comparison(UUID evaluation, UUID indicator, ScoreSource source, Signature by, List<ScoreChange> found) {
            this.evaluation = evaluation;
            this.indicator = indicator;
            this.source = source;
            this.by = by;
            this.found = found;
        }

        void compare(ScoreEntry before, ScoreEntry after) {
            if (!Objects.equals(before.score(), after.score())) {
                add(ScorePart.SCORE, text(before.score()), text(after.score()));
            }
            if (!Objects.equals(before.words(), after.words())) {
                changes.findLatest(evaluation, indicator, source, ScorePart.WORDS, by.account())
                        .filter(latest -> latest.isGoingOn(by))
                        .ifPresentOrElse(
                                latest -> latest.goOn(after.words(), by),
                                () -> add(ScorePart.WORDS, before.words(), after.words()));
            }
            missing(before.activities(), after.activities()).forEach(removed -> add(ScorePart.EVIDENCE, removed, null));
            missing(after.activities(), before.activities()).forEach(added -> add(ScorePart.EVIDENCE, null, added));
        }

        private void add(ScorePart part, @Nullable String before, @Nullable String after) {
            found.add(new ScoreChange(evaluation, indicator, source, part, before, after, by));
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
