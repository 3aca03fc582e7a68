package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Map;
import java.util.UUID;

/** What was done to a rubric; the details say what changed, from what to what. */
public record RubricDone(
        UUID id, String subject, String deed, @Override Map<String, Object> details) implements Recorded {

    @Override
    public String action() {
        return "rubric." + deed;
    }

    @Override
    public Object subjectId() {
        return id;
    }
}
