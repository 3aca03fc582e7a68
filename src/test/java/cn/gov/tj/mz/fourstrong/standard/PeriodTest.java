package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2025H1, HALF_YEAR, 2025-01-01, 2025-06-30",
        "2026H2, HALF_YEAR, 2026-07-01, 2026-12-31",
        "2024Q1, QUARTER, 2024-01-01, 2024-03-31",
        "2026Q4, QUARTER, 2026-10-01, 2026-12-31"
    })
    void isReadFromItsCodeAndBack(String code, Period.Kind kind, LocalDate start, LocalDate end) {
        var period = Period.parse(code);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.startsOn()).isEqualTo(start);
        assertThat(period.endsOn()).isEqualTo(end);
        assertThat(period.code()).isEqualTo(code);
        assertThat(Period.of(kind, start)).isEqualTo(period);
        assertThat(Period.of(kind, end)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2025, true",
        "2024H2, 2025H1, true",
        "2023, 2025, true",
        "2024, 2025H1, false",
        "2025H1, 2025, false",
        "2025, 2025, false",
        "2025Q2, 2025Q1, false"
    })
    void isComparedWithALaterOneOfItsKindOnly(String code, String later, boolean compared) {
        assertThat(Period.parse(code).isComparedWith(Period.parse(later))).isEqualTo(compared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024H3", "2024Q0", "2024Q5", "2024X1", "1948", "2024H", "20244"})
    void isNothingElse(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(code));
    }
}
