package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was saved in one part of a cell in place of what, by whom. Added or removed evidence is one change each. */
@Entity
class ScoreChange {

    /** Words that grow while somebody types are one change, not one every few seconds. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private ScoreSource source;

    @Enumerated(EnumType.STRING)
    private ScorePart part;

    private @Nullable String beforeValue;
    private @Nullable String afterValue;
    private Instant at;
    private UUID accountId;
    private String actor;

    @SuppressWarnings("NullAway.Init")
    protected ScoreChange() {} // for JPA

    ScoreChange(
            UUID evaluationId,
            UUID indicatorId,
            ScoreSource source,
            ScorePart part,
            @Nullable String beforeValue,
            @Nullable String afterValue,
            Signature by) {
        this.id = Uuids.next();
        this.evaluationId = evaluationId;
        this.indicatorId = indicatorId;
        this.source = source;
        this.part = part;
        this.beforeValue = beforeValue;
        this.afterValue = afterValue;
        this.at = by.at();
        this.accountId = by.account();
        this.actor = by.name();
    }

    /** Whether the same person goes on with the same words. */
    boolean isGoingOn(Signature by) {
        return part == ScorePart.WORDS
                && accountId.equals(by.account())
                && at.plus(SITTING).isAfter(by.at());
    }

    EntryChange change() {
        return new EntryChange(indicatorId, source, part, beforeValue, afterValue, at, actor);
    }

    void goOn(@Nullable String words, Instant now) {
        afterValue = words;
        at = now;
    }
}
