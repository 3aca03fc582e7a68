package cn.gov.tj.mz.fourstrong.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024年全年, 2024",
        "2024年, 2024",
        "2024年度, 2024",
        "2024, 2024",
        "２０２４年, 2024",
        "2025年上半年, 2025H1",
        "2025 年 下半年, 2025H2",
        "2025H2, 2025H2",
        "2025年第三季度, 2025Q3",
        "2025年一季度, 2025Q1",
        "2025年4季度, 2025Q4",
        "2025Q2, 2025Q2",
        "2025年6月, 2025-06",
        "2025年06月份, 2025-06",
        "2025年12月, 2025-12",
        "2025-06, 2025-06"
    })
    void readsWhatNamesOnePeriod(String words, String code) {
        var period = FigurePeriod.parse(words).orElseThrow();
        assertThat(period.code()).isEqualTo(code);
        assertThat(FigurePeriod.parse(code)).contains(period);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "近三年",
                "2024年清明节前",
                "2023、2024年",
                "2025年13月",
                "2025年第五季度",
                "2025年0月",
                "1948年",
                "今年",
                "2025H3",
                "20245"
            })
    void readsNothingElse(@Nullable String words) {
        assertThat(FigurePeriod.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024, 2023", "2025H1, 2024H1", "2025Q1, 2024Q1", "2025-06, 2024-06"})
    void growsOverTheSamePartOfTheYearBefore(String code, String before) {
        assertThat(period(code).yearBefore()).isEqualTo(period(before));
    }

    @ParameterizedTest
    @CsvSource({"2024, 2025", "2025H2, 2026H1", "2025Q4, 2026Q1", "2025-12, 2026-01"})
    void isFollowedByTheNextOfItsLength(String code, String next) {
        assertThat(period(code).next()).isEqualTo(period(next));
    }

    @Test
    void standsInTheOrderOfTimeTheLongerOfTwoFirst() {
        assertThat(Stream.of("2025H1", "2024-12", "2024", "2024H2", "2025Q1")
                        .map(FigurePeriodTest::period)
                        .sorted()
                        .map(FigurePeriod::code))
                .containsExactly("2024", "2024H2", "2024-12", "2025Q1", "2025H1");
    }

    @Test
    void isOverOnTheDayAfterIt() {
        assertThat(period("2025H1").isOver(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(period("2025H1").isOver(LocalDate.of(2025, 7, 1))).isTrue();
    }

    static FigurePeriod period(String code) {
        return FigurePeriod.parse(code).orElseThrow();
    }
}
