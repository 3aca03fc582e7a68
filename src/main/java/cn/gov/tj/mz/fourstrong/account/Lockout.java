package cn.gov.tj.mz.fourstrong.account;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts sign-ins in a row that did not succeed and keeps an account locked for a while after too many. */
@Embeddable
class Lockout {

    private int failures;
    private @Nullable Instant lockedUntil;

    /** Counts an attempt as failed until it succeeds and locks with the last allowed one; false when none is left. */
    boolean begin(Instant now, int allowed, Duration lock) {
        if (isLocked(now)) {
            return false;
        }
        if (lockedUntil != null) {
            reset();
        }
        failures++;
        if (failures >= allowed) {
            lockedUntil = now.plus(lock);
        }
        return true;
    }

    /** True with the first failure of attempts that locked. */
    boolean fail(int allowed) {
        if (failures < allowed) {
            return false;
        }
        failures = 0;
        return true;
    }

    void reset() {
        failures = 0;
        lockedUntil = null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    @Nullable
    Instant until() {
        return lockedUntil;
    }
}
