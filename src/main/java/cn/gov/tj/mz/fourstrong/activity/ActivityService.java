package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.account.Roles.ForReviewers;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clerks do with the records of their own branch, and reviewers with those of others. */
@Service
@ForClerks
@Transactional
public class ActivityService {

    private final ActivityRepository activities;
    private final DraftCheck check;
    private final ActivityAccess access;
    private final Caller caller;

    ActivityService(ActivityRepository activities, DraftCheck check, ActivityAccess access, Caller caller) {
        this.activities = activities;
        this.check = check;
        this.access = access;
        this.caller = caller;
    }

    /**
     * Writes down something new of the branch, as a draft or submitted at once.
     *
     * @throws Invalid with the fields of the draft that need another look
     * @throws Refused when the branch was dissolved
     */
    public UUID record(UUID branchId, ActivityDraft activityDraft, boolean submit) {
        var branch = activities
                .findBranch(branchId, caller.scope(Role.CLERK).nodes())
                .map(ActivityAccess::expectActive)
                .orElseThrow(() -> new NotFound(Branch.class, branchId));
        var draft = check.checked(activityDraft, Set.of());
        var activity = new Activity(branch, ActivityRow.Source.HERE, draft, check.types(draft), access.signature());
        activities.save(activity);
        access.publish(activity, ActivityAction.RECORDED, Map.of());
        return submit ? submit(activity) : activity.id();
    }

    /** What would have to be changed before a draft can be saved, in the order of the form. */
    @Transactional(readOnly = true)
    public List<Problem> problems(ActivityDraft draft) {
        return check.problems(check.clean(draft), Set.copyOf(draft.types()));
    }

    /**
     * Changes what was not accepted yet; what waited for review waits no longer, unless it is submitted again at once.
     *
     * @param expectedVersion the version that the form was filled with
     * @throws Invalid with the fields of the draft that need another look
     * @throws Stale when somebody saved in between
     */
    public void edit(UUID id, int expectedVersion, ActivityDraft activityDraft, boolean submit) {
        var activity = access.loadToRecord(id, expectedVersion);
        var draft = check.checked(activityDraft, Set.copyOf(activity.draft().types()));
        var changes = activity.edit(draft, check.types(draft), access.signature());
        access.publish(activity, ActivityAction.EDITED, ActivityChange.details(changes));
        if (submit) {
            submit(activity);
        }
    }

    /** Hands the record to the reviewers. */
    public void submit(UUID id, int expectedVersion) {
        submit(access.loadToRecord(id, expectedVersion));
    }

    /** Takes the record out of lists and counts; the reason, at most 500 characters, stays with it. */
    public void withdraw(UUID id, int expectedVersion, String reason) {
        var checked = Reason.checked(reason);
        var activity = access.load(id, expectedVersion, Role.CLERK).withdraw(checked, access.signature());
        access.publish(activity, ActivityAction.WITHDRAWN, Map.of(AuditDetail.REASON, checked));
    }

    /** Accepts a submitted record within the reviewer's scope, but never one of their own branch. */
    @ForReviewers
    public void accept(UUID id, int expectedVersion) {
        var activity =
                access.loadOfOtherBranch(id, expectedVersion, Role.REVIEWER).accept(access.signature());
        access.publish(activity, ActivityAction.ACCEPTED, Map.of());
    }

    /**
     * Gives such a record back to its branch.
     *
     * @param reason what the branch should do, 1 to 500 characters
     */
    @ForReviewers
    public void returnToBranch(UUID id, int expectedVersion, String reason) {
        var checked = Reason.checked(reason);
        var activity = access.loadOfOtherBranch(id, expectedVersion, Role.REVIEWER)
                .returnToBranch(checked, access.signature());
        access.publish(activity, ActivityAction.RETURNED, Map.of(AuditDetail.REASON, checked));
    }

    /**
     * Takes back what the caller decided about a record, at most 10 minutes later; it waits for review again.
     *
     * @throws Refused when somebody else decided, or more time has passed
     */
    @ForReviewers
    public void reopen(UUID id, int expectedVersion) {
        var activity =
                access.loadOfOtherBranch(id, expectedVersion, Role.REVIEWER).reopen(access.signature());
        access.publish(activity, ActivityAction.REOPENED, Map.of());
    }

    /** The branch's newest record as a draft for the next one: without its date and year, figures and honours. */
    @Transactional(readOnly = true)
    public Optional<ActivityDraft> copyOfLast(UUID branchId) {
        return activities
                .findBranch(branchId, caller.scope(Role.CLERK).nodes())
                .flatMap(branch -> activities.findLast(branch.id()))
                .map(activity -> activity.draft().forAnotherDay());
    }

    /** What the branch's last meeting of a type that has minutes had in common with the next. */
    @Transactional(readOnly = true)
    public Minutes lastMinutes(UUID branchId, String type) {
        return activities
                .findLastMinutes(branchId, type, caller.scope(Role.CLERK).nodes())
                .map(Minutes::forAnotherDay)
                .orElse(Minutes.NONE);
    }

    private UUID submit(Activity activity) {
        access.publish(activity.submit(access.signature()), ActivityAction.SUBMITTED, Map.of());
        return activity.id();
    }
}
