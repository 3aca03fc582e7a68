package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a part of an entry where somebody else had saved another value, until one is chosen. */
@Entity
class ContestedValue {

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private ScoreSource source;

    @Enumerated(EnumType.STRING)
    private ScorePart part;

    private UUID accountId;
    private @Nullable String expectedValue;
    private @Nullable String enteredValue;

    @SuppressWarnings("NullAway.Init")
    protected ContestedValue() {} // for JPA

    ContestedValue(UUID evaluation, UUID indicator, ScoreSource source, ScorePart part, UUID account, EntryEdit edit) {
        this.id = Uuids.next();
        this.evaluationId = evaluation;
        this.indicatorId = indicator;
        this.source = source;
        this.part = part;
        this.accountId = account;
        this.expectedValue = text(edit.seen());
        this.enteredValue = text(edit.typed());
    }

    UUID indicatorId() {
        return indicatorId;
    }

    /** Whether both are the same value of the same field. */
    boolean isSameValue(ContestedValue other) {
        return indicatorId.equals(other.indicatorId)
                && part == other.part
                && Objects.equals(expectedValue, other.expectedValue)
                && Objects.equals(enteredValue, other.enteredValue);
    }

    /** The edit that it was typed as; what it does not speak of stands as in another. */
    EntryEdit in(EntryEdit other) {
        return new EntryEdit(applyTo(other.seen(), expectedValue), applyTo(other.typed(), enteredValue));
    }

    private @Nullable String text(ScoreEntry entry) {
        if (part != ScorePart.SCORE) {
            return entry.words();
        }
        return entry.score() == null ? null : entry.score().toPlainString();
    }

    private ScoreEntry applyTo(ScoreEntry entry, @Nullable String value) {
        return part == ScorePart.SCORE
                ? entry.withScore(value == null ? null : new BigDecimal(value))
                : entry.withWords(value);
    }
}
