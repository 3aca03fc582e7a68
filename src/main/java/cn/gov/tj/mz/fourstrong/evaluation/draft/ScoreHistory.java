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
                note(part -> new EntryPart(evaluation, indicator, source, part), stored.apply(indicator), entry, by));
    }

    /** Notes that a leader sets a final score by hand, and why; call it before the change. */
    public void noteAdjusted(
            UUID evaluation, UUID indicator, IndicatorScore stored, BigDecimal points, String reason, Signature by) {
        note(
                part -> new EntryPart(evaluation, indicator, ScoreSource.FINAL, part),
                new ScoreEntry(stored.finalScore(), stored.finalReason()),
                new ScoreEntry(points, reason),
                by);
    }

    /** What these sources changed in some editions, as far as it was the branch, a leader or one of these reviewers. */
    public List<RecordedChange> changes(
            Collection<UUID> editions, UUID indicator, Collection<ScoreSource> sources, Collection<UUID> reviewers) {
        return changes.findShown(editions, indicator, sources, reviewers);
    }

    /** Who changed a part last, and when. */
    Optional<Signature> latest(EntryPart entry, UUID account) {
        return changes.findLatest(entry, account).map(ScoreChange::by);
    }

    /** Whether the caller begins to work on the evaluation, after half an hour without a change at least. */
    boolean isNewSitting(UUID evaluation, Signature by) {
        return !changes.existsSince(evaluation, by.account(), by.at().minus(SITTING));
    }

    private void note(Function<ScorePart, EntryPart> entry, ScoreEntry before, ScoreEntry after, Signature by) {
        if (!Objects.equals(before.score(), after.score())) {
            note(entry.apply(ScorePart.SCORE), text(before.score()), text(after.score()), by);
        }
        if (!Objects.equals(before.words(), after.words())) {
            var words = entry.apply(ScorePart.WORDS);
            changes.findLatest(words, by.account())
                    .filter(latest -> latest.isGoingOn(by))
                    .ifPresentOrElse(
                            latest -> latest.goOn(after.words(), by),
                            () -> note(words, before.words(), after.words(), by));
        }
        var evidence = entry.apply(ScorePart.EVIDENCE);
        missing(before.activities(), after.activities()).forEach(removed -> note(evidence, removed, null, by));
        missing(after.activities(), before.activities()).forEach(added -> note(evidence, null, added, by));
    }

    private void note(EntryPart entry, @Nullable String before, @Nullable String after, Signature by) {
        changes.persist(new ScoreChange(entry, before, after, by));
    }

    private static Stream<String> missing(Set<UUID> here, Set<UUID> there) {
        return here.stream().filter(activity -> !there.contains(activity)).map(UUID::toString);
    }

    private static @Nullable String text(@Nullable BigDecimal points) {
        return points == null ? null : Scoring.shown(points).toPlainString();
    }
}
