package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import java.util.List;
import java.util.UUID;

/**
 * An activity named as evidence for an indicator or a finding, by its title and as it stands today.
 *
 * @param types codes of its types, the main one first
 */
public record EvidenceItem(UUID provedId, UUID activityId, String title, ActivityState state, List<String> types) {

    /** Whether it was reviewed and accepted; anything else proves less than it seems to. */
    public boolean isAccepted() {
        return state == ActivityState.ACCEPTED;
    }
}
