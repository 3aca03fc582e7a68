package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What was done to an evaluation: saved, marked, or taken to another state. */
public record EvaluationDone(
        UUID id, String subject, String deed, @Override Map<String, Object> details) implements Recorded {

    static EvaluationDone moved(Evaluation evaluation, EvaluationStep step) {
        var details =
                step.reason() == null ? Map.<String, Object>of() : Map.<String, Object>of("reason", step.reason());
        return of(evaluation, step.to().name().toLowerCase(Locale.ROOT), details);
    }

    static EvaluationDone of(Evaluation evaluation, String deed, Map<String, Object> details) {
        var subject = evaluation.cycle().code() + " " + evaluation.branch().name();
        return new EvaluationDone(evaluation.id(), subject, deed, details);
    }

    @Override
    public String action() {
        return "evaluation." + deed;
    }

    @Override
    public Object subjectId() {
        return id;
    }
}
