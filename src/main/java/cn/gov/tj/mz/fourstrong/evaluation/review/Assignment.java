package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That somebody has to review an evaluation. */
@Entity
public class Assignment {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    private UUID reviewerId;
    private String reviewer;
    private Instant assignedAt;

    protected Assignment() {} // for JPA

    public Assignment(Evaluation evaluation, Assignee reviewer, Instant now) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.reviewerId = reviewer.id();
        this.reviewer = reviewer.name();
        this.assignedAt = now;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Assignee assignee() {
        return new Assignee(reviewerId, reviewer);
    }

    UUID reviewerId() {
        return reviewerId;
    }

    String reviewer() {
        return reviewer;
    }
}
