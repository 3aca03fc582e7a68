package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.util.UUID;

/** What the branch had reached in the cycle before: 0 to 100. */
public record PreviousResult(UUID id, String cycle, BigDecimal total) {

    public Period period() {
        return Period.parse(cycle);
    }
}
