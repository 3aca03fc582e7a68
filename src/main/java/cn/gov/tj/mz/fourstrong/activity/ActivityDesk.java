package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityStep.Deed;
import cn.gov.tj.mz.fourstrong.activity.ActivityStep.Hand;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every deed on a record needs: the record within the caller's scope, whose hand it is, and who is told. */
@Component
class ActivityDesk {

    private final EntityManager database;
    private final ActivityRepository activities;
    private final Caller caller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityDesk(
            EntityManager database,
            ActivityRepository activities,
            Caller caller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.activities = activities;
        this.caller = caller;
        this.events = events;
        this.clock = clock;
    }

    /** Stores what is new, without looking first whether it is. */
    void keep(Activity activity) {
        database.persist(activity);
    }

    Activity take(UUID id, int seen, Role role) {
        var activity =
                activities.find(id, caller.scope(role).nodes()).orElseThrow(() -> new NotFound(Activity.class, id));
        Stale.throwIfChanged(Activity.class, id, seen, activity.version());
        return activity;
    }

    Activity takeOfOthers(UUID id, int seen, Role role) {
        var activity = take(id, seen, role);
        if (isOwn(activity)) {
            throw new Refused("activity.refused.ownBranch");
        }
        return activity;
    }

    boolean isOwn(Activity activity) {
        return caller.branch().filter(activity.branch().id()::equals).isPresent();
    }

    Hand hand() {
        return new Hand(caller.id(), caller.name(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void tell(Activity activity, Deed deed, Map<String, Object> details) {
        events.publishEvent(new ActivityDone(activity.id(), activity.title(), deed, details));
    }
}
