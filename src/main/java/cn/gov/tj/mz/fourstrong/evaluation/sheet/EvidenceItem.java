package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity named as evidence for an indicator or a finding, by its title and as it stands today.
 *
 * @param day when it began; null when that is not known
 * @param types codes of its types, the main one first
 */
public record EvidenceItem(
        UUID provedId,
        UUID activityId,
        String title,
        @Nullable LocalDate day,
        ActivityState state,
        List<String> types) {

    /** As the record is named where many stand side by side. */
    public String named() {
        return Evidence.named(title, day);
    }

    /** Whether it was reviewed and accepted; anything else proves less than it seems to. */
    public boolean isAccepted() {
        return state == ActivityState.ACCEPTED;
    }
}
