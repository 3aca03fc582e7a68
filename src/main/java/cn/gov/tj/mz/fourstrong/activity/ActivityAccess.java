package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every action on a record needs: the record within the caller's scope, a signature, the event. */
@Component
class ActivityAccess {

    private final ActivityRepository activities;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    ActivityAccess(ActivityRepository activities, Caller caller, ApplicationEventPublisher events) {
        this.activities = activities;
        this.caller = caller;
        this.events = events;
    }

    Activity load(UUID id, int expectedVersion, Role role) {
        var activity =
                activities.find(id, caller.scope(role).nodes()).orElseThrow(() -> new NotFound(Activity.class, id));
        Stale.throwIfChanged(Activity.class, id, expectedVersion, activity.version());
        return activity;
    }

    /** One that its branch may go on with. */
    Activity loadToRecord(UUID id, int expectedVersion) {
        var activity = load(id, expectedVersion, Role.CLERK);
        expectActive(activity.branch());
        return activity;
    }

    /** Nothing new is recorded of a branch that was dissolved. */
    static Branch expectActive(Branch branch) {
        if (!branch.isActive()) {
            throw new Refused("activity.refused.dissolved");
        }
        return branch;
    }

    Activity loadOfOtherBranch(UUID id, int expectedVersion, Role role) {
        var activity = load(id, expectedVersion, role);
        if (isOwn(activity)) {
            throw new Refused("activity.refused.ownBranch");
        }
        return activity;
    }

    boolean isOwn(Activity activity) {
        return caller.branch().filter(activity.branch().id()::equals).isPresent();
    }

    Signature signature() {
        return caller.signature();
    }

    void publish(Activity activity, ActivityAction action, Map<AuditDetail, Object> details) {
        events.publishEvent(new ActivityEvent(activity.id(), activity.title(), action, details));
    }
}
