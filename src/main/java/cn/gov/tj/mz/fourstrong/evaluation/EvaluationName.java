package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.UUID;

/** An evaluation as a selector names it. */
public record EvaluationName(UUID id, String cycle, EvaluationStatus status, String branchName, LocalDate selfDueOn) {

    public Period period() {
        return Period.parse(cycle);
    }
}
