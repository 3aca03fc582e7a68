package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.UUID;

/** A cycle as the dashboard needs it. */
public record CycleFacts(UUID id, String code, LocalDate startsOn, LocalDate endsOn, LocalDate selfDueOn, UUID rubric) {

    public Period period() {
        return Period.parse(code);
    }
}
