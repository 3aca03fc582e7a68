package cn.gov.tj.mz.fourstrong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20",
                "2026/11/20",
                "2026.11.20",
                "2026年11月20日",
                "2026 年 11 月 20 日",
                "20261120",
                "26-11-20",
                "261120",
                "11-20",
                "11.20",
                "11/20",
                "11。20",
                "11月20日",
                "11月20号",
                "11月20",
                "1120",
                " 11-20\u3000",
                "１１－２０",
                "2026−11−20",
                "2026，11，20"
            })
    void isReadInEverySpelling(String text) {
        assertThat(TypedDay.read(text, TODAY)).contains(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "昨天",
                "2026",
                "2026-11",
                "11",
                "2026-02-29",
                "0026-06-03",
                "00260603",
                "0202-06-03",
                "13-01",
                "1320",
                "2026-11-20-1",
                "202611201",
                "11-",
                "3月下旬"
            })
    void isNoDayWhereThereIsNone(String text) {
        assertThat(TypedDay.read(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1920-12-31", "19201231", "2032-01-01", "9999年1月1日"})
    void isNoDayThatNobodyMeans(String text) {
        assertThat(TypedDay.read(text, TODAY)).isEmpty();
        assertThat(TypedDay.written(text, TODAY)).isNotEmpty();
    }

    @Test
    void keepsAYearOfFourDigits() {
        assertThat(TypedDay.written("0026-06-03", TODAY)).contains(LocalDate.of(26, 6, 3));
        assertThat(TypedDay.read("1921-01-01", TODAY)).contains(LocalDate.of(1921, 1, 1));
        assertThat(TypedDay.read("2031-12-31", TODAY)).contains(LocalDate.of(2031, 12, 31));
    }

    @Test
    void hasAYearOfTwoDigitsNotFurtherAheadThanSomebodyMayMean() {
        assertThat(TypedDay.read("26-06-03", TODAY)).contains(LocalDate.of(2026, 6, 3));
        assertThat(TypedDay.read("31-06-03", TODAY)).contains(LocalDate.of(2031, 6, 3));
        assertThat(TypedDay.read("32-06-03", TODAY)).contains(LocalDate.of(1932, 6, 3));
        assertThat(TypedDay.read("491001", TODAY)).contains(LocalDate.of(1949, 10, 1));
    }
}
