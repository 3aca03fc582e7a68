package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.ForReviewers;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reviewer does with submitted records in their own scope, but never with those of their own branch. */
@Service
@ForReviewers
@Transactional
public class ActivityReviewService {

    private final ActivityAccess access;

    ActivityReviewService(ActivityAccess access) {
        this.access = access;
    }

    /** @throws Stale when somebody saved after the version that was seen */
    public void accept(UUID id, int expectedVersion) {
        var activity =
                access.loadOfOtherBranch(id, expectedVersion, Role.REVIEWER).accept(access.signature());
        access.publish(activity, ActivityAction.ACCEPTED, Map.of());
    }

    /**
     * Gives the record back to its branch.
     *
     * @param reason what the branch should do, 1 to 500 characters
     */
    public void returnToBranch(UUID id, int expectedVersion, String reason) {
        var checked = Reason.checked(reason);
        var activity = access.loadOfOtherBranch(id, expectedVersion, Role.REVIEWER)
                .returnToBranch(checked, access.signature());
        access.publish(activity, ActivityAction.RETURNED, Map.of(AuditDetail.REASON, checked));
    }
}
