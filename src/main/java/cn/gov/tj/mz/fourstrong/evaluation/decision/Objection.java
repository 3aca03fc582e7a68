package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRow.Decision;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRow.Objector;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objection to a result that was made known: who objected to what, and once it is decided what became of it. */
@Entity
class Objection {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    private String objector;
    private @Nullable String contact;
    private LocalDate receivedOn;
    private String content;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by"))
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private Signature recorded;

    private @Nullable Boolean upheld;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String outcomeReason;

    protected Objection() {} // for JPA

    /** @param entry checked and clean */
    Objection(Evaluation evaluation, ObjectionEntry entry, Signature by) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.objector = requireNonNull(entry.objector());
        this.contact = entry.contact();
        this.receivedOn = requireNonNull(entry.receivedOn());
        this.content = requireNonNull(entry.content());
        this.recorded = by;
    }

    /** Says what became of it, once and for all. */
    void decide(boolean upheld, String reason, Signature by) {
        if (this.upheld != null) {
            throw new Refused("evaluation.objection.decided");
        }
        this.upheld = upheld;
        this.outcomeReason = reason;
        this.decidedAt = by.at();
        this.decidedBy = by.name();
    }

    UUID id() {
        return id;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    boolean isDecided() {
        return upheld != null;
    }

    ObjectionRow row() {
        return new ObjectionRow(
                id, new Objector(objector, contact), receivedOn, content, recorded.name(), recorded.at(), decision());
    }

    private @Nullable Decision decision() {
        return upheld == null
                ? null
                : new Decision(
                        upheld, requireNonNull(decidedBy), requireNonNull(decidedAt), requireNonNull(outcomeReason));
    }
}
