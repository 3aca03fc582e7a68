package cn.gov.tj.mz.fourstrong.account;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to an account.
 *
 * @param lastSignedInAt null when nobody ever signed in with it
 * @param passwordChangedAt when its password was set last, by whomever
 */
@Embeddable
public record AccountDates(Instant createdAt, @Nullable Instant lastSignedInAt, Instant passwordChangedAt) {

    /** For how long nobody signs in with an account before its administrators are told. */
    public static final Duration UNUSED = Duration.ofDays(90);

    /** Whoever did not sign in since then has left an account unused. */
    static Instant unusedSince(Instant now) {
        return now.minus(UNUSED);
    }

    static AccountDates created(Instant now) {
        return new AccountDates(now, null, now);
    }

    AccountDates signedIn(Instant now) {
        return new AccountDates(createdAt, now, passwordChangedAt);
    }

    AccountDates passwordChanged(Instant now) {
        return new AccountDates(createdAt, lastSignedInAt, now);
    }
}
