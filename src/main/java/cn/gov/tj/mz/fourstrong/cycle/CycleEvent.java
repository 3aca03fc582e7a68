package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.standard.AuditableEvent;
import java.util.Map;
import java.util.UUID;

/** What was done to a cycle. */
public record CycleEvent(
        UUID id, String code, String verb, @Override Map<String, Object> details) implements AuditableEvent {

    @Override
    public String action() {
        return "cycle." + verb;
    }

    @Override
    public String subject() {
        return code;
    }

    @Override
    public Object subjectId() {
        return id;
    }
}
