package cn.gov.tj.mz.fourstrong.evaluation.draft;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

    @Embedded
    private EntryPart entry;

    private UUID accountId;
    private @Nullable String expectedValue;
    private @Nullable String enteredValue;

    protected ContestedValue() {} // for JPA

    ContestedValue(EntryPart entry, UUID account, EntryEdit edit) {
        this.id = Uuids.next();
        this.entry = entry;
        this.accountId = account;
        this.expectedValue = text(edit.expected());
        this.enteredValue = text(edit.typed());
    }

    UUID indicatorId() {
        return entry.indicatorId();
    }

    /** Whether both are the same value of the same field. */
    boolean isSameValue(ContestedValue other) {
        return entry.equals(other.entry)
                && Objects.equals(expectedValue, other.expectedValue)
                && Objects.equals(enteredValue, other.enteredValue);
    }

    /** The edit that it was typed as; what it does not speak of stands as in another. */
    EntryEdit in(EntryEdit other) {
        return new EntryEdit(applyTo(other.expected(), expectedValue), applyTo(other.typed(), enteredValue));
    }

    private @Nullable String text(ScoreEntry said) {
        if (!isScore()) {
            return said.words();
        }
        return said.score() == null ? null : said.score().toPlainString();
    }

    private ScoreEntry applyTo(ScoreEntry said, @Nullable String value) {
        return isScore() ? said.withScore(value == null ? null : new BigDecimal(value)) : said.withWords(value);
    }

    private boolean isScore() {
        return entry.part() == ScorePart.SCORE;
    }
}
