package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one record whole, with what the caller may do to it. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class ActivityDetailsService {

    private static final Set<ActivityAction> CLERKS = EnumSet.of(
            ActivityAction.RECORDED, ActivityAction.EDITED, ActivityAction.SUBMITTED, ActivityAction.WITHDRAWN);

    private static final Set<ActivityAction> REVIEWERS = EnumSet.of(ActivityAction.ACCEPTED, ActivityAction.RETURNED);

    private final ActivityRepository activities;
    private final ActivityAccess access;
    private final Caller caller;

    ActivityDetailsService(ActivityRepository activities, ActivityAccess access, Caller caller) {
        this.activities = activities;
        this.access = access;
        this.caller = caller;
    }

    /** @throws NotFound when it is not there or outside the caller's scope */
    public ActivityDetails details(UUID id) {
        var activity = activities.find(id, caller.scope().nodes()).orElseThrow(() -> new NotFound(Activity.class, id));
        return activity.details(allowed(activity));
    }

    private Set<ActivityAction> allowed(Activity activity) {
        var allowed = EnumSet.noneOf(ActivityAction.class);
        if (caller.is(Role.CLERK) && reaches(Role.CLERK, activity)) {
            allowed.addAll(CLERKS);
        }
        if (awaitsReview(activity) && reaches(Role.REVIEWER, activity)) {
            allowed.addAll(REVIEWERS);
        }
        allowed.removeIf(action -> !activity.state().allows(action));
        return allowed;
    }

    /** Asked first: most records that a reviewer opens are reviewed already, and then no query is needed. */
    private boolean awaitsReview(Activity activity) {
        return caller.is(Role.REVIEWER) && activity.state().allows(ActivityAction.ACCEPTED) && !access.isOwn(activity);
    }

    private boolean reaches(Role role, Activity activity) {
        return activities.find(activity.id(), caller.scope(role).nodes()).isPresent();
    }
}
