package cn.gov.tj.mz.fourstrong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456Z");
    private static final String START = "0".repeat(64);

    private final ChainLink first = new ChainLink(1, NOW, record("account.created"), START);

    @Test
    void followsTheOneBefore() {
        assertThat(first.follows(0, START)).isTrue();
        var second = new ChainLink(2, NOW, record("account.changed"), first.hash());
        assertThat(second.follows(1, first.hash())).isTrue();
    }

    @Test
    void doesNotFollowAnother() {
        assertThat(first.follows(1, START)).as("another number").isFalse();
        assertThat(first.follows(0, first.hash())).as("another hash").isFalse();
        assertThat(first.follows(-1, START)).as("a gap").isFalse();
    }

    @Test
    void hasAHashOfItsOwnForEveryDifference() {
        assertThat(new ChainLink(1, NOW, record("account.created"), START).hash())
                .isEqualTo(first.hash());
        assertThat(new ChainLink(2, NOW, record("account.created"), START).hash())
                .isNotEqualTo(first.hash());
        assertThat(new ChainLink(1, NOW.plusNanos(1000), record("account.created"), START).hash())
                .isNotEqualTo(first.hash());
        assertThat(new ChainLink(1, NOW, record("account.disabled"), START).hash())
                .isNotEqualTo(first.hash());
        assertThat(new ChainLink(1, NOW, record("account.created"), first.hash()).hash())
                .isNotEqualTo(first.hash());
    }

    @Test
    void doesNotFollowTheOneBeforeOnceSomethingInItChanged() {
        var changed = new ChainLink(1, NOW, record("account.disabled"), START, first.hash());

        assertThat(changed.follows(0, START)).isFalse();
    }

    private static AuditRecord record(String action) {
        return new AuditRecord(new UUID(0, 5), "某人", "127.0.0.1", action, null, "对象", true, "{}");
    }
}
