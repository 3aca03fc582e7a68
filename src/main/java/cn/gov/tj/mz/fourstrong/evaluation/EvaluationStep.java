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
import org.jspecify.annotations.Nullable;

/** A change of state that happened: who, when and why. */
@Entity
public class EvaluationStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @Embedded
    private Signature by;

    @Enumerated(EnumType.STRING)
    private EvaluationState fromState;

    @Enumerated(EnumType.STRING)
    private EvaluationState toState;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationStep() {} // for JPA

    EvaluationStep(
            Evaluation evaluation, EvaluationState from, EvaluationState to, Signature by, @Nullable String reason) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.by = by;
        this.fromState = from;
        this.toState = to;
        this.reason = reason;
    }

    public EvaluationState to() {
        return toState;
    }

    public String actor() {
        return by.name();
    }

    public @Nullable String reason() {
        return reason;
    }
}
