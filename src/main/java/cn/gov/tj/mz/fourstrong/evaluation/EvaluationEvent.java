package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done to an evaluation: saved, marked, or taken to another state. */
public record EvaluationEvent(
        @Override UUID subjectId,
        @Override String subject,
        @Override EvaluationAction action,
        @Override Map<AuditDetail, Object> details)
        implements AuditableEvent {

    static EvaluationEvent moved(Evaluation evaluation, Transition transition) {
        var details = transition.reason() == null
                ? Map.<AuditDetail, Object>of()
                : Map.<AuditDetail, Object>of(AuditDetail.REASON, transition.reason());
        return of(evaluation, EvaluationAction.to(transition.toState()), details);
    }

    static EvaluationEvent of(Evaluation evaluation, EvaluationAction action, Map<AuditDetail, Object> details) {
        return new EvaluationEvent(evaluation.id(), subject(evaluation), action, details);
    }

    /** What an evaluation is called in the log. */
    public static String subject(Evaluation evaluation) {
        return evaluation.cycle().code() + " " + evaluation.branch().name();
    }
}
