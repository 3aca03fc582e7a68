package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentOwners;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.OwnerRights;
import cn.gov.tj.mz.fourstrong.attachment.OwnerRights.Removal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Files at records: whoever sees the record sees them, and its clerk brings them, also after it was accepted. Nothing that
 * others may have relied on is removed: only a draft, or what was returned, loses any.
 */
@Component
class ActivityAttachments implements AttachmentOwners {

    private final ActivityRepository activities;
    private final Caller caller;

    ActivityAttachments(ActivityRepository activities, Caller caller) {
        this.activities = activities;
        this.caller = caller;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.ACTIVITY;
    }

    @Override
    public Map<UUID, OwnerRights> rights(Collection<UUID> ids) {
        var nodes = caller.scope().nodes();
        return ids.stream()
                .flatMap(id -> activities.find(id, nodes).stream())
                .collect(Collectors.toMap(Activity::id, this::rights));
    }

    private OwnerRights rights(Activity activity) {
        var add = activity.state() != ActivityState.WITHDRAWN
                && activity.branch().isActive()
                && caller.is(Role.CLERK)
                && activities
                        .find(activity.id(), caller.scope(Role.CLERK).nodes())
                        .isPresent();
        var open = activity.state() == ActivityState.DRAFT || activity.state() == ActivityState.RETURNED;
        return new OwnerRights(activity.branch().id(), activity.title(), add, add && open ? Removal.ALL : Removal.NONE);
    }
}
