package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was decided about a rubric so far, and what may still be done with it. */
@Embeddable
record RubricStatus(
        boolean enabled,
        boolean frozen,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {

    static final RubricStatus DRAFT = new RubricStatus(false, false, null, null);

    RubricStatus enable() {
        return new RubricStatus(true, frozen, withdrawnAt, withdrawnReason);
    }

    RubricStatus freeze() {
        expectPresent();
        return new RubricStatus(true, true, null, null);
    }

    RubricStatus withdraw(String reason, Instant now) {
        return new RubricStatus(enabled, frozen, now, reason);
    }

    void expectChangeable() {
        if (frozen) {
            throw new Refused("rubric.refused.frozen");
        }
        expectPresent();
    }

    RubricState state() {
        if (withdrawnAt != null) {
            return RubricState.WITHDRAWN;
        }
        if (frozen) {
            return RubricState.IN_USE;
        }
        return enabled ? RubricState.ENABLED : RubricState.DRAFT;
    }

    private void expectPresent() {
        if (withdrawnAt != null) {
            throw new Refused("rubric.refused.withdrawn");
        }
    }
}
