package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of a result this is. A final result never changes: a correction is the next edition, with a reason.
 *
 * @param number 1 for the first result
 * @param correctsId the edition before
 */
@Embeddable
public record Edition(
        @Column(name = "edition") int number,
        @Nullable UUID correctsId,
        @Column(name = "correction_reason") @Nullable String reason) {

    static final Edition FIRST = new Edition(1, null, null);

    Edition next(UUID corrected, String reason) {
        return new Edition(number + 1, corrected, reason);
    }

    void expectFirst() {
        if (number > 1) {
            throw new Refused("evaluation.correction.noReturn");
        }
    }
}
