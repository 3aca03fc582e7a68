package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record whole.
 *
 * @param draft what the form would hold of it
 * @param steps its history, oldest first
 * @param allowed what the caller may do to it now
 */
public record ActivityDetails(
        UUID id,
        int version,
        BranchName branch,
        @Nullable String code,
        ActivityState state,
        Origin origin,
        ActivityDraft draft,
        List<Step> steps,
        Set<ActivityAction> allowed) {

    public ActivityDetails {
        allowed = Collections.unmodifiableSet(allowed);
    }

    /** One step of the history, with what it made different. */
    public record Step(
            Instant at,
            String actor,
            ActivityAction action,
            @Nullable String reason,
            List<ActivityChange> changes) {}

    /** Whether it was returned and nothing was changed since. */
    public boolean isReturnedUnchanged() {
        return state == ActivityState.RETURNED && steps.getLast().action() == ActivityAction.RETURNED;
    }

    /** The newest reason given, when the record stands returned or withdrawn. */
    public Optional<String> reason() {
        return steps.reversed().stream()
                .map(Step::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(_ -> state == ActivityState.RETURNED || state == ActivityState.WITHDRAWN);
    }
}
