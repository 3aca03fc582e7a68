package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What was done to one record. */
public record ActivityEvent(
        UUID id,
        String subject,
        ActivityStep.Action step,
        @Override Map<String, Object> details) implements AuditableEvent {

    @Override
    public String action() {
        return "activity." + step.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object subjectId() {
        return id;
    }
}
