package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CycleBasicsTest extends ViewTest {

    @Test
    void proposesTheFirstHalfYearThatIsNotOverAndHasNoCycle() {
        assertThat(proposed()).isEqualTo(Period.parse("2026H2"));
        assertThat(proposed("2025H1", "2026H2")).isEqualTo(Period.parse("2027H1"));
        assertThat(proposed("2026H2", "2027H1")).isEqualTo(Period.parse("2027H2"));
        assertThat(proposed("2026H2", "2027H2")).isEqualTo(Period.parse("2027H1"));
        assertThat(proposed("2026H2", "2027H1", "2027H2")).isNull();
    }

    private static @Nullable Period proposed(String... taken) {
        var codes = Set.of(taken);
        return new CycleBasics(
                        new RubricSelect(List.of(RubricSheet.of(RubricSamples.standardRubric())), null, (_, _) -> 0),
                        LocalDate.of(2026, 11, 23),
                        period -> codes.contains(period.code()),
                        new FieldErrors())
                .period();
    }
}
