package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a branch did or won. Entered once, it counts for every type and criterion it is marked with. */
@Entity
@SecondaryTable(name = Minutes.TABLE)
public class Activity {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Branch branch;

    private @Nullable String code;

    @Embedded
    private ActivityContent content = new ActivityContent();

    @Embedded
    private @Nullable Minutes minutes;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private ActivityState state = ActivityState.DRAFT;

    private Instant createdAt;
    private Instant changedAt;
    private String changedBy;

    @OneToMany(mappedBy = "activity", cascade = CascadeType.PERSIST)
    @OrderBy("by.at, id")
    private List<ActivityStep> steps = new ArrayList<>();

    protected Activity() {} // for JPA

    /** A draft of the branch; {@code types} are those that the draft names, in its order. */
    Activity(Branch branch, ActivityRow.Source source, ActivityDraft draft, List<ActivityType> types, Signature by) {
        this.id = Uuids.next();
        this.branch = branch;
        this.origin = source.origin();
        this.code = source.code();
        this.createdAt = by.at();
        content.write(draft, types, code);
        minutes = draft.minutes().stored();
        step(ActivityAction.RECORDED, by, null, List.of());
    }

    List<ActivityChange> edit(ActivityDraft draft, List<ActivityType> types, Signature by) {
        var changes = DraftPart.changes(draft(), draft);
        step(ActivityAction.EDITED, by, null, changes);
        content.write(draft, types, code);
        minutes = draft.minutes().stored();
        return changes;
    }

    Activity submit(Signature by) {
        return step(ActivityAction.SUBMITTED, by, null, List.of());
    }

    Activity accept(Signature by) {
        return step(ActivityAction.ACCEPTED, by, null, List.of());
    }

    Activity returnToBranch(String reason, Signature by) {
        return step(ActivityAction.RETURNED, by, reason, List.of());
    }

    /** Undoes the review that was done last, by the same person and not long ago. */
    Activity reopen(Signature by) {
        steps.getLast().expectReviewBy(by);
        return step(ActivityAction.REOPENED, by, null, List.of());
    }

    Activity withdraw(String reason, Signature by) {
        return step(ActivityAction.WITHDRAWN, by, reason, List.of());
    }

    public UUID id() {
        return id;
    }

    public Integer version() {
        return version;
    }

    public Branch branch() {
        return branch;
    }

    public String title() {
        return content.title();
    }

    public ActivityState state() {
        return state;
    }

    List<ActivityDetails.Step> steps() {
        return steps.stream().map(ActivityStep::details).toList();
    }

    /** The record whole, with what the caller may do to it now. */
    ActivityDetails details(Set<ActivityAction> allowed) {
        return new ActivityDetails(id, version, BranchName.of(branch), code, state, origin, draft(), steps(), allowed);
    }

    ActivityDraft draft() {
        return content.draft().with(minutes == null ? Minutes.NONE : minutes);
    }

    private Activity step(ActivityAction action, Signature by, @Nullable String reason, List<ActivityChange> changes) {
        state = state.after(action);
        steps.add(new ActivityStep(this, action, by, reason, changes));
        changedAt = by.at();
        changedBy = by.name();
        return this;
    }
}
