package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CycleRowTest {

    @Test
    void addsUpTheBranchesOfEveryState() {
        var row = row(Map.of(EvaluationState.DRAFT, 2L, EvaluationState.SUBMITTED, 1L, EvaluationState.FINAL, 3L));

        assertThat(row.branches()).isEqualTo(6);
        assertThat(row.count(EvaluationState.SUBMITTED)).isEqualTo(1);
        assertThat(row.count(EvaluationState.APPROVED)).isZero();
    }

    private static CycleRow row(Map<EvaluationState, Long> counts) {
        return new CycleRow("2026H2", LocalDate.EPOCH, LocalDate.EPOCH, Instant.EPOCH, null, "样例细则", 1, counts, 2);
    }
}
