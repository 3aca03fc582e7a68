package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a part of a cell where somebody else had saved another value, until one is chosen. */
@Entity
class ContestedValue {

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Part part;

    private UUID accountId;
    private @Nullable String seenValue;
    private @Nullable String typedValue;

    @SuppressWarnings("NullAway.Init")
    protected ContestedValue() {} // for JPA

    ContestedValue(UUID evaluation, UUID indicator, Side side, Part part, UUID account, Edit edit) {
        this.id = Ids.next();
        this.evaluationId = evaluation;
        this.indicatorId = indicator;
        this.side = side;
        this.part = part;
        this.accountId = account;
        this.seenValue = text(edit.seen());
        this.typedValue = text(edit.typed());
    }

    UUID indicatorId() {
        return indicatorId;
    }

    /** Whether both are the same value of the same field. */
    boolean says(ContestedValue other) {
        return indicatorId.equals(other.indicatorId)
                && part == other.part
                && Objects.equals(seenValue, other.seenValue)
                && Objects.equals(typedValue, other.typedValue);
    }

    /** The edit that it was typed as; what it does not speak of stands as in another. */
    Edit in(Edit other) {
        return new Edit(put(other.seen(), seenValue), put(other.typed(), typedValue));
    }

    private @Nullable String text(Cell cell) {
        if (part != Part.SCORE) {
            return cell.words();
        }
        return cell.score() == null ? null : cell.score().toPlainString();
    }

    private Cell put(Cell cell, @Nullable String value) {
        return part == Part.SCORE
                ? new Cell(value == null ? null : new BigDecimal(value), cell.words(), cell.activities())
                : new Cell(cell.score(), value, cell.activities());
    }
}
