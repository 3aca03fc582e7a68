package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes many records of the caller's own branches down under the rules of the form, without asking for each. */
@Component
@ForClerks
public class BulkRecording {

    private final ActivityRepository activities;
    private final BulkRecordingRepository known;
    private final ActivityTypeRepository types;
    private final ActivityAccess access;
    private final Caller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BulkRecording(
            ActivityRepository activities,
            BulkRecordingRepository known,
            ActivityTypeRepository types,
            ActivityAccess access,
            Caller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.known = known;
        this.types = types;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** What the records have in common, read once. */
    public RecordingRules rules() {
        return new RecordingRules(types.findAllByOrderBySortOrder(), types.rules(), LocalDate.now(clock));
    }

    /** The branches for which the caller may record. */
    public List<Branch> branches() {
        return known.findActiveBranches(caller.scope(Role.CLERK).nodes());
    }

    /** All that a branch has on record. */
    public List<Known> known(UUID branch) {
        return known.findKnown(branch, caller.scope(Role.CLERK).nodes());
    }

    /** Which of these codes records have, whoever's and in whatever state they are. */
    public Map<String, UUID> coded(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : known.findByCodes(codes).stream().collect(Collectors.toMap(Coded::code, Coded::id));
    }

    /** Records whole, by their identity. */
    public Map<UUID, Recorded> load(Collection<UUID> ids) {
        return known.findAll(ids, caller.scope(Role.CLERK).nodes()).stream()
                .collect(Collectors.toMap(Activity::id, Recorded::new));
    }

    /**
     * Writes something new down.
     *
     * @param branch one of {@link #branches()}
     * @param draft one that {@link RecordingRules} find nothing wrong with
     */
    public void record(
            Branch branch, @Nullable String code, ActivityDraft draft, RecordingRules rules, boolean submit) {
        var by = access.signature();
        var source = new ActivityRow.Source(Origin.RECORDED, code);
        var activity = new Activity(ActivityAccess.expectActive(branch), source, draft, rules.types(draft), by);
        activities.save(submit ? activity.submit(by) : activity);
    }

    /** Changes what is on record; what waited for review waits again. */
    public void edit(Recorded recorded, ActivityDraft draft, RecordingRules rules, boolean submit) {
        var activity = recorded.activity();
        var waited = activity.state() == ActivityState.SUBMITTED;
        var changes = activity.edit(draft, rules.types(draft), access.signature());
        access.publish(activity, ActivityAction.EDITED, ActivityChange.details(changes));
        if (submit || waited) {
            access.publish(activity.submit(access.signature()), ActivityAction.SUBMITTED, Map.of());
        }
    }

    /** Tells the auditors what was done. */
    public void finish(long added, long changed) {
        if (added + changed > 0) {
            events.publishEvent(new ActivityImportEvent(
                    added + changed,
                    Map.of(AuditDetail.ADDED, String.valueOf(added), AuditDetail.CHANGED, String.valueOf(changed))));
        }
    }

    /** What a record is known by. */
    public record Known(
            UUID id,
            @Nullable String code,
            @Nullable LocalDate day,
            @Nullable String period,
            String title) {}

    /** The record that has a code. */
    public record Coded(UUID id, String code) {}

    /** A record that is there. */
    public record Recorded(Activity activity) {

        public ActivityDraft draft() {
            return activity.draft();
        }

        /** Whether it may still be changed. */
        public boolean isOpen() {
            return activity.state().allows(ActivityAction.EDITED);
        }
    }
}
