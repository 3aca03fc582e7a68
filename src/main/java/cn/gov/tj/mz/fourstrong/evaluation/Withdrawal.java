package cn.gov.tj.mz.fourstrong.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When, by whom and why something was withdrawn: it stays readable but does not count any more. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawn_at") Instant at,
        @Column(name = "withdrawn_by") String by,
        @Column(name = "withdrawal_reason") String reason) {}
