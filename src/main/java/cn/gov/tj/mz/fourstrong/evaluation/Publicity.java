package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days on which a result is made known and may be objected to, both included. */
@Embeddable
public record Publicity(
        @Column(name = "publicised_on") LocalDate from,
        @Column(name = "publicised_until") LocalDate until) {

    boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }
}
