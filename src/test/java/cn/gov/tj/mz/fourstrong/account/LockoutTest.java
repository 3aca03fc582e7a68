package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration LOCK = Duration.ofMinutes(30);

    private final Lockout lockout = new Lockout();

    @Test
    void locksWithTheLastFailureThatIsAllowedAndOpensByItself() {
        assertThat(lockout.fail(NOW, 2, LOCK)).isFalse();
        assertThat(lockout.isLocked(NOW)).isFalse();
        assertThat(lockout.fail(NOW, 2, LOCK)).isTrue();

        assertThat(lockout.isLocked(NOW.plus(LOCK).minusNanos(1))).isTrue();
        assertThat(lockout.isLocked(NOW.plus(LOCK))).isFalse();
        assertThat(lockout.until()).isEqualTo(NOW.plus(LOCK));
    }

    @Test
    void countsAnewAfterItLockedOrWasOpened() {
        lockout.fail(NOW, 2, LOCK);
        lockout.open();

        assertThat(lockout.isOpen()).isTrue();
        assertThat(lockout.fail(NOW, 2, LOCK)).isFalse();
        assertThat(lockout.fail(NOW, 2, LOCK)).isTrue();
        assertThat(lockout.fail(NOW, 2, LOCK)).isFalse();
    }
}
