package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityStep.Deed;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one record whole, with what the caller may do to it. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.CLERK + "', '" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class ActivityReader {

    private final ActivityRepository activities;
    private final ActivityDesk desk;
    private final Caller caller;

    ActivityReader(ActivityRepository activities, ActivityDesk desk, Caller caller) {
        this.activities = activities;
        this.desk = desk;
        this.caller = caller;
    }

    /** @throws NotFound when it is not there or outside the caller's scope */
    public ActivityDetails details(UUID id) {
        var activity = activities.find(id, caller.scope().nodes()).orElseThrow(() -> new NotFound(Activity.class, id));
        return ActivityDetails.of(activity, allowed(activity));
    }

    private Set<Deed> allowed(Activity activity) {
        var deeds = EnumSet.noneOf(Deed.class);
        var state = activity.state();
        if (reaches(Role.CLERK, activity)) {
            add(deeds, Deed.RECORDED, true);
            add(deeds, Deed.EDITED, state.isEditable());
            add(deeds, Deed.SUBMITTED, state == ActivityState.DRAFT || state == ActivityState.RETURNED);
            add(deeds, Deed.WITHDRAWN, state != ActivityState.WITHDRAWN);
        }
        var waits = state == ActivityState.SUBMITTED;
        if (waits && !desk.isOwn(activity) && reaches(Role.REVIEWER, activity)) {
            deeds.addAll(EnumSet.of(Deed.ACCEPTED, Deed.RETURNED));
        }
        return deeds;
    }

    private boolean reaches(Role role, Activity activity) {
        return caller.is(role)
                && activities.find(activity.id(), caller.scope(role).nodes()).isPresent();
    }

    private static void add(Set<Deed> deeds, Deed deed, boolean allowed) {
        if (allowed) {
            deeds.add(deed);
        }
    }
}
