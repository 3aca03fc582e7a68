package cn.gov.tj.mz.fourstrong.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who did something, by account and by name, and when. */
@Embeddable
public record Signature(
        @Column(name = "account_id") UUID account,
        @Column(name = "actor") String name,
        Instant at) {

    /** Whether the program itself did it at its start, and no person. */
    public boolean isOfProgram() {
        return account.equals(AccountPrincipal.SYSTEM);
    }
}
