package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One step of a record's history: what happened, by whom, why. Never changed. */
@Entity
public class ActivityStep {

    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Activity activity;

    @Embedded
    private Signature by;

    @Enumerated(EnumType.STRING)
    private ActivityAction action;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "activity_change", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<ActivityChange> changes = new ArrayList<>();

    protected ActivityStep() {} // for JPA

    ActivityStep(
            Activity activity,
            ActivityAction action,
            Signature by,
            @Nullable String reason,
            List<ActivityChange> changes) {
        this.id = Uuids.next();
        this.activity = activity;
        this.action = action;
        this.by = by;
        this.reason = reason;
        this.changes.addAll(changes);
    }

    /** Refuses unless this person accepted or returned the record so recently that it may be undone. */
    void expectReviewBy(Signature person) {
        var isReview = action == ActivityAction.ACCEPTED || action == ActivityAction.RETURNED;
        var isRecent = !person.at().isAfter(by.at().plus(UNDONE_WITHIN));
        if (!isReview || !isRecent || !by.account().equals(person.account())) {
            throw new Refused("activity.refused.REOPENED");
        }
    }

    ActivityDetails.Step details() {
        return new ActivityDetails.Step(by.at(), by.name(), action, reason, List.copyOf(changes));
    }
}
