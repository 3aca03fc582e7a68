package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityStep.Deed;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer does with submitted records in the own scope, but never with those of the own branch. */
@Service
@PreAuthorize("hasRole('" + Roles.REVIEWER + "')")
@Transactional
public class ActivityReview {

    private final ActivityDesk desk;

    ActivityReview(ActivityDesk desk) {
        this.desk = desk;
    }

    /** @throws Stale when somebody saved after the version that was seen */
    public void accept(UUID id, int seen) {
        var activity = desk.takeOfOthers(id, seen, Role.REVIEWER).accept(desk.hand());
        desk.tell(activity, Deed.ACCEPTED, Map.of());
    }

    /**
     * Gives the record back to its branch.
     *
     * @param reason what the branch should do, 1 to 500 characters
     */
    public void returnToBranch(UUID id, int seen, String reason) {
        Invalid.throwIfAny(ActivityRules.problems(reason));
        var activity = desk.takeOfOthers(id, seen, Role.REVIEWER).returnToBranch(reason.strip(), desk.hand());
        desk.tell(activity, Deed.RETURNED, Map.of("reason", reason.strip()));
    }
}
