package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Recorded;
import java.util.Map;
import java.util.UUID;

/** What was done to a cycle. */
public record CycleDone(
        UUID id, String code, String deed, @Override Map<String, Object> details) implements Recorded {

    @Override
    public String action() {
        return "cycle." + deed;
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
