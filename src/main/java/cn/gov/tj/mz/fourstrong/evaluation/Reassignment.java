package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a leader gave an evaluation to other reviewers than it had before. */
@Entity
public class Reassignment {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @Embedded
    private Signature by;

    private String previousReviewers;
    private String newReviewers;
    private @Nullable String reason;

    protected Reassignment() {} // for JPA

    /**
     * @param previousReviewers the names of those who had it
     * @param newReviewers the names of those who have it now
     * @param reason empty where nobody lost work and none was given
     */
    public Reassignment(
            Evaluation evaluation, String previousReviewers, String newReviewers, String reason, Signature by) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.by = by;
        this.previousReviewers = previousReviewers;
        this.newReviewers = newReviewers;
        this.reason = reason.isEmpty() ? null : reason;
    }
}
