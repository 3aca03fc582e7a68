package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a result is made known and may be objected to, both included. */
@Embeddable
public record Publicity(
        @Column(name = "publicised_on") LocalDate from,
        @Column(name = "publicised_until") LocalDate until) {

    /** Refuses as long as a result is open to objections, or was never made known. */
    static void expectOver(@Nullable Publicity publicity, LocalDate today) {
        if (publicity == null || !publicity.isOver(today)) {
            throw new Refused("evaluation.publicity.running", publicity == null ? "" : publicity.until());
        }
    }

    Publicity endingOn(LocalDate day) {
        return new Publicity(from, day);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }
}
