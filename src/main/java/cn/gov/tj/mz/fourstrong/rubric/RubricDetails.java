package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rubric whole, with what is needed to change it.
 *
 * @param version what a change has to bring along, so that nobody overwrites another's
 * @param missing what to put right before a cycle can use it
 * @param withdrawnReason null unless it was withdrawn
 */
public record RubricDetails(
        UUID id,
        int version,
        int revision,
        RubricState state,
        @Nullable String withdrawnReason,
        RubricDraft draft,
        List<Problem> missing) {

    static RubricDetails of(Rubric rubric) {
        var draft = RubricDraft.of(rubric);
        return new RubricDetails(
                rubric.id(),
                rubric.version(),
                rubric.revision(),
                rubric.state(),
                rubric.withdrawnReason(),
                draft,
                RubricRules.missing(draft));
    }

    /** Whether it only waits to be enabled. */
    public boolean isEnableable() {
        return state == RubricState.DRAFT && missing.isEmpty();
    }

    public String name() {
        return draft.name();
    }
}
