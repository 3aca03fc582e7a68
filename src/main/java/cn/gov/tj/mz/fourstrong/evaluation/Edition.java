package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a result this is. A final result never changes: a correction is the next edition, with a reason.
 *
 * @param number 1 for the first result
 * @param current whether it is the one that counts; a correction does once it is final itself
 * @param correctsId the edition before
 */
@Embeddable
public record Edition(
        @Column(name = "edition") int number,
        @Column(name = "current_edition") boolean current,
        @Nullable UUID correctsId,
        @Column(name = "correction_reason") @Nullable String reason) {

    static final Edition FIRST = new Edition(1, true, null, null);

    Edition next(UUID corrected, String reason) {
        return new Edition(number + 1, false, corrected, reason);
    }

    Edition asCurrent(boolean current) {
        return new Edition(number, current, correctsId, reason);
    }

    public boolean isCorrection() {
        return number > 1;
    }
}
