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
    void locksWithTheLastAttemptThatIsAllowedAndOpensByItself() {
        assertThat(begin(NOW)).isTrue();
        assertThat(lockout.isLocked(NOW)).isFalse();
        assertThat(begin(NOW)).isTrue();

        assertThat(lockout.isLocked(NOW.plus(LOCK).minusNanos(1))).isTrue();
        assertThat(lockout.isLocked(NOW.plus(LOCK))).isFalse();
        assertThat(lockout.until()).isEqualTo(NOW.plus(LOCK));
    }

    @Test
    void leavesNoAttemptWhileItIsLocked() {
        begin(NOW);
        begin(NOW);

        assertThat(begin(NOW)).isFalse();
        assertThat(lockout.until()).isEqualTo(NOW.plus(LOCK));
    }

    @Test
    void saysOnceThatAttemptsLocked() {
        begin(NOW);
        assertThat(lockout.fail(2)).isFalse();
        begin(NOW);

        assertThat(lockout.fail(2)).isTrue();
        assertThat(lockout.fail(2)).isFalse();
        assertThat(lockout.isLocked(NOW)).isTrue();
    }

    @Test
    void countsAnewAfterASuccess() {
        begin(NOW);
        begin(NOW);
        lockout.reset();

        assertThat(lockout.isLocked(NOW)).isFalse();
        assertThat(lockout.fail(2)).isFalse();
        assertThat(begin(NOW)).isTrue();
        assertThat(lockout.isLocked(NOW)).isFalse();
    }

    @Test
    void countsAnewWhenTheLockHasRunOutEvenIfNoAttemptCameToAnEnd() {
        var later = NOW.plus(LOCK);
        begin(NOW);
        begin(NOW);

        assertThat(begin(later)).isTrue();
        assertThat(lockout.isLocked(later)).isFalse();
        assertThat(lockout.fail(2)).isFalse();
        assertThat(begin(later)).isTrue();
        assertThat(lockout.isLocked(later)).isTrue();
    }

    private boolean begin(Instant now) {
        return lockout.begin(now, 2, LOCK);
    }
}
