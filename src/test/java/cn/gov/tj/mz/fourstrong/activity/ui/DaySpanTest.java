package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DaySpanTest {

    private static final DaySpan FEBRUARY = new DaySpan(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29));

    @Test
    void isReadFromAMonthAndWrittenAsDays() {
        assertThat(DaySpan.ADDRESS.read(Map.of("month", List.of("2024-02")))).isEqualTo(FEBRUARY);
        assertThat(DaySpan.ADDRESS.write(FEBRUARY))
                .isEqualTo(Map.of("from", List.of("2024-02-01"), "to", List.of("2024-02-29")));
        assertThat(DaySpan.ADDRESS.read(DaySpan.ADDRESS.write(FEBRUARY))).isEqualTo(FEBRUARY);
    }

    @Test
    void isOpenWhereTheAddressSaysNothingThatCanBeRead() {
        assertThat(DaySpan.ADDRESS.read(Map.of("month", List.of("soon"), "from", List.of("2025-13-01"))))
                .isEqualTo(DaySpan.ALL);
        assertThat(DaySpan.ADDRESS.read(Map.of("to", List.of("2025-06-30"))))
                .isEqualTo(new DaySpan(null, LocalDate.of(2025, 6, 30)));
    }

    @Test
    void namesAWholeMonthAsSuch() {
        assertThat(FEBRUARY.label()).isEqualTo("2024-02");
        assertThat(new DaySpan(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 31)).label())
                .isEqualTo("2024-02-01 – 2024-03-31");
        assertThat(new DaySpan(null, LocalDate.of(2024, 3, 31)).label()).isEqualTo(" – 2024-03-31");
    }
}
