package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorScore;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
        next.forEach((indicator, entry) ->
                note(new Entry(evaluation, indicator, source, by), stored.apply(indicator), entry));
    }

    /** Notes that a leader sets a final score by hand, and why; call it before the change. */
    public void noteAdjusted(
            UUID evaluation, UUID indicator, IndicatorScore stored, BigDecimal points, String reason, Signature by) {
        note(
                new Entry(evaluation, indicator, ScoreSource.FINAL, by),
                new ScoreEntry(stored.finalScore(), stored.finalReason()),
                new ScoreEntry(points, reason));
    }

    /** What these sources changed in some editions, as far as it was the branch, a leader or one of these reviewers. */
    public List<RecordedChange> changes(
            Collection<UUID> editions, UUID indicator, Collection<ScoreSource> sources, Collection<UUID> reviewers) {
        return changes.findShown(editions, indicator, sources, reviewers);
    }

    /** Who changed a part last, and when. */
    Optional<Signature> latest(UUID evaluation, UUID indicator, ScoreSource source, ScorePart part, UUID account) {
        return changes.findLatest(evaluation, indicator, source, part, account).map(ScoreChange::by);
    }

    /** Whether the caller begins to work on the evaluation, after half an hour without a change at least. */
    boolean isNewSitting(UUID evaluation, Signature by) {
        return !changes.existsSince(evaluation, by.account(), by.at().minus(SITTING));
    }

    private void note(Entry entry, ScoreEntry before, ScoreEntry after) {
        if (!Objects.equals(before.score(), after.score())) {
            changes.persist(entry.changed(ScorePart.SCORE, text(before.score()), text(after.score())));
        }
        if (!Objects.equals(before.words(), after.words())) {
            changes.findLatest(entry.evaluation, entry.indicator, entry.source, ScorePart.WORDS, entry.by.account())
                    .filter(latest -> latest.isGoingOn(entry.by))
                    .ifPresentOrElse(
                            latest -> latest.goOn(after.words(), entry.by),
                            () -> changes.persist(entry.changed(ScorePart.WORDS, before.words(), after.words())));
        }
        missing(before.activities(), after.activities())
                .forEach(removed -> changes.persist(entry.changed(ScorePart.EVIDENCE, removed, null)));
        missing(after.activities(), before.activities())
                .forEach(added -> changes.persist(entry.changed(ScorePart.EVIDENCE, null, added)));
    }

    private static Stream<String> missing(Set<UUID> here, Set<UUID> there) {
        return here.stream().filter(activity -> !there.contains(activity)).map(UUID::toString);
    }

    private static @Nullable String text(@Nullable BigDecimal points) {
        return points == null ? null : Scoring.shown(points).toPlainString();
    }

    /** Whose entry somebody changes. */
    private record Entry(UUID evaluation, UUID indicator, ScoreSource source, Signature by) {

        ScoreChange changed(ScorePart part, @Nullable String before, @Nullable String after) {
            return new ScoreChange(evaluation, indicator, source, part, before, after, by);
        }
    }
}
