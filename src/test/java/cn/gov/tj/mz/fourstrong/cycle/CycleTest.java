package cn.gov.tj.mz.fourstrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.opening.Candidate;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {

    private final Cycle cycle = Samples.cycle(RubricSamples.rubric());

    @ParameterizedTest
    @CsvSource({
        "true, 2025-12-31,",
        "true, 2026-01-01, TOO_YOUNG",
        "true, 2026-12-31, TOO_YOUNG",
        "true, ,",
        "false, 2000-01-01, INACTIVE",
        "false, 2026-12-01, INACTIVE"
    })
    void leavesOutBranchesThatAreTooYoungOrInactive(boolean active, LocalDate foundedOn, Exclusion exclusion) {
        var branch = new Candidate(UUID.randomUUID(), "支部", "支部", UUID.randomUUID(), "单位", 1, 1, active, foundedOn);
        assertThat(branch.exclusion(cycle.endsOn(), cycle.minimumAgeMonths())).isEqualTo(exclusion);
    }

    @Test
    void isClosedOnceAndOnlyWhenAllIsFinal() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cycle.close(2, Samples.NOW))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(2L));
        cycle.close(0, Samples.NOW);
        assertThat(cycle.closedAt()).isEqualTo(Samples.NOW);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> cycle.close(0, Samples.NOW));
    }

    @Test
    void givesAPhaseMoreTimeUpToTheEndOfTheNext() {
        var by = Samples.by("机关党委");
        var due = cycle.days().due(Phase.SELF);
        var extension = cycle.extend(Phase.SELF, due.plusDays(26), "寒潮", by);
        assertThat(cycle.days().due(Phase.SELF))
                .isEqualTo(due.plusDays(26))
                .isEqualTo(cycle.days().due(Phase.REVIEW));
        assertThat(extension.before()).isEqualTo(due);
        cycle.extend(Phase.APPROVAL, cycle.days().due(Phase.APPROVAL).plusYears(1), "等待研究", by);
        cycle.extend(Phase.REVIEW, cycle.days().due(Phase.REVIEW).plusDays(1), "补充核查", by);

        assertThat(problem(Phase.SELF, cycle.days().due(Phase.SELF))).isEqualTo("cycle.problem.notLater");
        assertThat(problem(Phase.SELF, due)).isEqualTo("cycle.problem.notLater");
        assertThat(problem(Phase.SELF, cycle.days().due(Phase.REVIEW).plusDays(1)))
                .isEqualTo("cycle.problem.extendNextFirst");
    }

    @Test
    void isNotExtendedOnceClosed() {
        cycle.close(0, Samples.NOW);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cycle.extend(
                        Phase.APPROVAL, cycle.days().due(Phase.APPROVAL).plusDays(1), "原因", Samples.by("机关党委")));
    }

    private String problem(Phase phase, LocalDate day) {
        return catchThrowableOfType(Invalid.class, () -> cycle.extend(phase, day, "原因", Samples.by("机关党委")))
                .problems()
                .getFirst()
                .key();
    }
}
