package cn.gov.tj.mz.fourstrong.activity.series;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesReaderTest {

    private static final SeriesNames SALES = new SeriesNames("销售额", "亿元", "同比增幅", "排位", PeriodLength.HALF_YEAR);

    @Test
    void readsTheSpecialRight() {
        var points = points(
                value("18.58", "2024年全年"),
                value("9.84", "2025年上半年"),
                new Figure("同比增幅", new BigDecimal("8.69"), Qualifier.EXACT, "%", "2025年上半年", "8.69%"),
                new Figure("排位", new BigDecimal("8"), Qualifier.TOP, "位", "2025年上半年", "全国前8"));

        assertThat(points).extracting(point -> point.period().code()).containsExactly("2025H1", "2024");
        assertThat(points.getFirst()).satisfies(half -> {
            assertThat(half.value().asPrinted()).isEqualTo("9.84亿元");
            assertThat(half.growth().asPrinted()).isEqualTo("8.69%");
            assertThat(half.rank().asPrinted()).isEqualTo("全国前8");
            assertThat(half.computedGrowth())
                    .as("a half-year is not compared with a year")
                    .isNull();
        });
        assertThat(points.getLast().growth()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"9.84, 9.04, 8.85", "9.04, 9.84, -8.13", "10, 10, 0.00", "1, 3, -66.67"})
    void computesGrowthOverTheYearBefore(String now, String before, String percent) {
        assertThat(points(value(before, "2024年上半年"), value(now, "2025年上半年"))
                        .getFirst()
                        .computedGrowth())
                .isEqualTo(new BigDecimal(percent));
    }

    @Test
    void comparesNothingWithNothingOrLess() {
        assertThat(points(value("0", "2024年"), value("5", "2025年")).getFirst().computedGrowth())
                .isNull();
        assertThat(points(value("-2", "2024年"), value("5", "2025年")).getFirst().computedGrowth())
                .isNull();
    }

    @Test
    void computesNothingOfWhatIsNotExact() {
        var more = new Figure("销售额", BigDecimal.TEN, Qualifier.MORE_THAN, "亿元", "2025年", "10余亿元");
        var points = SeriesReader.points(
                SALES,
                List.of(new SeriesTarget("2025", BigDecimal.TEN, null)),
                figures(value("5", "2024年"), more, value("12", "2026年")));

        assertThat(points)
                .allSatisfy(point -> assertThat(point.computedGrowth()).isNull());
        assertThat(points.get(1).value().asPrinted()).isEqualTo("10余亿元");
        assertThat(points.get(1).share()).isNull();
    }

    @Test
    void computesTheShareOfTheTargetOfThePeriodItself() {
        var points = SeriesReader.points(
                SALES,
                List.of(new SeriesTarget("2025H1", new BigDecimal("9.5"), "通知")),
                figures(value("9.84", "2025年上半年"), value("18.58", "2024年")));

        assertThat(points.getFirst().share()).isEqualTo(new BigDecimal("103.58"));
        assertThat(points.getLast().target()).isNull();
        assertThat(points.getLast().share()).isNull();
    }

    @Test
    void takesOnlyWhatHasItsNameItsUnitAndAPeriod() {
        assertThat(points(
                        value("1", null),
                        value("1", "近三年"),
                        new Figure("销售额", BigDecimal.ONE, Qualifier.EXACT, "万元", "2025年", "1万元"),
                        new Figure("别的", BigDecimal.ONE, Qualifier.EXACT, "亿元", "2025年", "1亿元")))
                .isEmpty();
    }

    @Test
    void takesTheNewestRecordOfAPeriod() {
        assertThat(points(value("9.90", "2025年上半年"), value("9.84", "2025H1")))
                .singleElement()
                .satisfies(point -> assertThat(point.value().amount()).isEqualTo("9.90"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HALF_YEAR | 2024年全年,2025年上半年 | 2025H2,2026H1",
                "HALF_YEAR | 2025年全年              | 2026H1",
                "HALF_YEAR | 2026年上半年            |",
                "YEAR      | 2024年全年,2026年上半年 | 2025",
                "YEAR      |                        | 2025",
                "QUARTER   | 2026年上半年            | 2026Q3",
                "MONTH     | 2026年第三季度          | 2026-10"
            })
    void missesWhatIsOverSinceTheNewest(PeriodLength length, @Nullable String known, @Nullable String missing) {
        var values = known == null ? new String[0] : known.split(",");
        var points = points(Stream.of(values).map(words -> value("1", words)).toArray(Figure[]::new));

        assertThat(MissingPeriods.of(length, points, LocalDate.of(2026, 11, 23)).stream()
                        .map(FigurePeriod::code))
                .containsExactly(missing == null ? new String[0] : missing.split(","));
    }

    private static List<SeriesPoint> points(Figure... figures) {
        return SeriesReader.points(SALES, List.of(), figures(figures));
    }

    private static List<SeriesFigure> figures(Figure... figures) {
        return Stream.of(figures)
                .map(figure -> new SeriesFigure(new UUID(0, 1), new UUID(0, 2), figure))
                .toList();
    }

    private static Figure value(String amount, @Nullable String period) {
        return new Figure("销售额", new BigDecimal(amount), Qualifier.EXACT, "亿元", period, amount + "亿元");
    }
}
