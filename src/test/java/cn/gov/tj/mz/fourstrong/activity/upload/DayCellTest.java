package cn.gov.tj.mz.fourstrong.activity.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayCellTest {

    private static final int YEAR = 2026;

    @ParameterizedTest
    @CsvSource({
        "2026-02-03, 2026-02-03",
        "2026.1.6, 2026-01-06",
        "2026年2月3日, 2026-02-03",
        "２０２６年２月３日, 2026-02-03",
        "26/2/3, 2026-02-03",
        "20260203, 2026-02-03",
        "2020/1/1 0:00, 2020-01-01",
        "2026-02-17 08:30:00, 2026-02-17",
        "2026年3月1日 下午, 2026-03-01",
        "2026年3月1日（星期日）14:30-16:00, 2026-03-01",
        "'  2026-02-03　', 2026-02-03"
    })
    void readsADay(String cell, LocalDate day) {
        assertThat(DayCell.read(cell, YEAR)).isEqualTo(new DayCell(day, null, null, null, true));
    }

    @ParameterizedTest
    @CsvSource({"2/10, 2026-02-10", "3月12日, 2026-03-12", "1-5, 2026-01-05", "11.20, 2026-11-20"})
    void saysThatTheYearWasNotWritten(String cell, LocalDate day) {
        assertThat(DayCell.read(cell, YEAR)).isEqualTo(new DayCell(day, null, null, "year", true));
    }

    @ParameterizedTest
    @CsvSource({"46056, 2026-02-03", "36526, 2000-01-01"})
    void saysThatASpreadsheetCountedTheDay(String cell, LocalDate day) {
        assertThat(DayCell.read(cell, YEAR)).isEqualTo(new DayCell(day, null, null, "serial", true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年3月1日至3日, 2026-03-01, 2026-03-03",
        "2026-03-30 – 2026-04-02, 2026-03-30, 2026-04-02",
        "2026-03-30—4月2日, 2026-03-30, 2026-04-02",
        "2025.12.30至2026.1.2, 2025-12-30, 2026-01-02"
    })
    void readsFromADayToAnother(String cell, LocalDate first, LocalDate last) {
        assertThat(DayCell.read(cell, YEAR)).isEqualTo(new DayCell(first, last, null, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3月下旬", "第一季度", "近三年", "每周五"})
    void keepsATimeInWords(String cell) {
        assertThat(DayCell.read(cell, YEAR)).isEqualTo(new DayCell(null, null, cell, null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2-29", "2026年13月1日", "2026-02-32", "0026-06-03"})
    void takesNoDayThatIsNone(String cell) {
        assertThat(DayCell.read(cell, YEAR).readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void saysNothingWhereNothingStands(String cell) {
        assertThat(DayCell.read(cell, YEAR)).isEqualTo(new DayCell(null, null, null, null, true));
    }
}
