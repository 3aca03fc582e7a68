package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What was done to one record. */
public record ActivityDone(
        UUID id,
        String subject,
        ActivityStep.Deed deed,
        @Override Map<String, Object> details) implements Recorded {

    @Override
    public String action() {
        return "activity." + deed.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object subjectId() {
        return id;
    }
}
