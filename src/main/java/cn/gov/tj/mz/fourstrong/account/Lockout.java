package cn.gov.tj.mz.fourstrong.account;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts refused sign-ins in a row and keeps an account locked for a while after too many. */
@Embeddable
class Lockout {

    private int failures;
    private @Nullable Instant lockedUntil;

    /** True when it locked now. */
    boolean fail(Instant now, int allowed, Duration lock) {
        failures++;
        if (failures < allowed) {
            return false;
        }
        failures = 0;
        lockedUntil = now.plus(lock);
        return true;
    }

    void open() {
        failures = 0;
        lockedUntil = null;
    }

    boolean isOpen() {
        return failures == 0 && lockedUntil == null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    @Nullable
    Instant until() {
        return lockedUntil;
    }
}
