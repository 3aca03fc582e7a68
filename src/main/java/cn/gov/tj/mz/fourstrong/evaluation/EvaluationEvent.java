package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What was done to an evaluation: saved, marked, or taken to another state. */
public record EvaluationEvent(
        UUID id, String subject, String verb, @Override Map<String, Object> details) implements AuditableEvent {

    static EvaluationEvent moved(Evaluation evaluation, EvaluationStep step) {
        var details =
                step.reason() == null ? Map.<String, Object>of() : Map.<String, Object>of("reason", step.reason());
        return of(evaluation, step.to().name().toLowerCase(Locale.ROOT), details);
    }

    static EvaluationEvent of(Evaluation evaluation, String action, Map<String, Object> details) {
        var subject = evaluation.cycle().code() + " " + evaluation.branch().name();
        return new EvaluationEvent(evaluation.id(), subject, action, details);
    }

    @Override
    public String action() {
        return "evaluation." + verb;
    }

    @Override
    public Object subjectId() {
        return id;
    }
}
