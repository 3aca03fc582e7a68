package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody was asked to go on with an evaluation, at most once a day. */
@Entity
class Reminder {

    /** Every reviewer in whose scope the branch lies, where nobody in particular was asked to review. */
    static final UUID EVERY_REVIEWER = Scope.WHOLE;

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID recipientId;
    private LocalDate sentOn;

    @Embedded
    private Signature by;

    protected Reminder() {} // for JPA

    /** @param recipient a branch, a reviewer's account or {@link #EVERY_REVIEWER} */
    Reminder(UUID evaluation, UUID recipient, LocalDate sentOn, Signature by) {
        this.id = Uuids.next();
        this.evaluationId = evaluation;
        this.recipientId = recipient;
        this.sentOn = sentOn;
        this.by = by;
    }
}
