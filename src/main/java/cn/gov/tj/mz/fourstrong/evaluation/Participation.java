package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** That a branch joined a cycle which was running, left it, or came back to it: who decided so, when and why. */
@Entity
public class Participation {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @Embedded
    private Signature by;

    protected Participation() {} // for JPA

    public Participation(Evaluation evaluation, Kind kind, String reason, Signature by) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.kind = kind;
        this.reason = reason;
        this.by = by;
    }

    /** What happened to the branch. */
    public enum Kind {
        JOINED(EvaluationAction.JOINED),
        /** Without taking part: it is too young for the cycle. */
        JOINED_EXCLUDED(EvaluationAction.JOINED_EXCLUDED),
        LEFT(EvaluationAction.LEFT),
        REJOINED(EvaluationAction.REJOINED);

        private final EvaluationAction action;

        Kind(EvaluationAction action) {
            this.action = action;
        }

        /** As the audit log names it. */
        public EvaluationAction action() {
            return action;
        }
    }
}
