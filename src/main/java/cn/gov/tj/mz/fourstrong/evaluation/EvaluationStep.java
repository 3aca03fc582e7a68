package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Uuids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

/** A transition in the history of an evaluation. */
@Entity
class EvaluationStep {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @Embedded
    private Transition transition;

    protected EvaluationStep() {} // for JPA

    EvaluationStep(Evaluation evaluation, Transition transition) {
        this.id = Uuids.next();
        this.evaluation = evaluation;
        this.transition = transition;
    }
}
