package cn.gov.tj.mz.fourstrong.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.test.context.support.WithUserDetails;

@ApplicationTest
@WithUserDetails("clerk")
class FormatsTest extends VaadinTest {

    private final Formats chinese = new Formats(Locale.SIMPLIFIED_CHINESE);
    private final Formats english = new Formats(Locale.ENGLISH);

    enum Colour {
        RED,
        BLUE
    }

    @Test
    void showNothingRecordedAsSuch() {
        assertThat(chinese.show(null)).isEqualTo("暂无");
        assertThat(chinese.show(" ")).isEqualTo("暂无");
        assertThat(chinese.show(List.of())).isEqualTo("暂无");
        assertThat(english.show(null)).isEqualTo("No data");
        assertThat(chinese.show(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void showTheFormerNameWhereItChanged() {
        var changed = new DatedName("救助站", "救助分站");
        assertThat(chinese.show(changed)).isEqualTo("救助站（原名 救助分站）");
        assertThat(chinese.plain(changed)).isEqualTo("救助站（原名 救助分站）");
        assertThat(english.name(changed)).isEqualTo("救助站 (formerly 救助分站)");
        assertThat(chinese.show(DatedName.unchanged("救助站"))).isEqualTo("救助站");
    }

    @ParameterizedTest
    @EnumSource
    void nameEveryCriterionShortly(Criterion criterion) {
        assertThat(chinese.shortName(criterion)).isEqualTo(chinese.name(criterion));
        assertThat(english.shortName(criterion)).isNotBlank().hasSizeLessThan(20);
    }

    @Test
    void showDaysAndMomentsInGrids() {
        assertThat(chinese.show(LocalDate.of(2025, 6, 30))).isEqualTo("2025-06-30");
        assertThat(english.show(LocalDateTime.of(2025, 6, 30, 9, 5, 59))).isEqualTo("2025-06-30 09:05");
        assertThat(chinese.show(Instant.parse("2025-06-30T18:00:00Z"))).isEqualTo("2025-07-01 02:00");
        assertThat(chinese.show(Year.of(2025))).isEqualTo("2025");
    }

    @Test
    void showDaysInText() {
        assertThat(chinese.dayInText(LocalDate.of(2025, 6, 3))).isEqualTo("2025年6月3日");
        assertThat(english.dayInText(LocalDate.of(2025, 6, 30))).isEqualTo("30 June 2025");
    }

    @Test
    void showNumbersWithTheDecimalsTheyHave() {
        assertThat(chinese.show(1234567)).isEqualTo("1,234,567");
        assertThat(chinese.show(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
        assertThat(chinese.show(new BigDecimal("-2.0"))).isEqualTo("−2.0");
        assertThat(chinese.show(new BigDecimal("1E+3"))).isEqualTo("1,000");
        assertThat(english.show(0.1)).isEqualTo("0.1");
        assertThat(english.show(-1)).isEqualTo("−1");
        assertThat(english.score(new BigDecimal("-1.0"))).isEqualTo("−1.0");
        assertThat(chinese.signed(new BigDecimal("-1.0"))).isEqualTo("−1.0");
    }

    @Test
    void showDifferencesAsTheScoresTheyAreBetween() {
        assertThat(chinese.signed(new BigDecimal("2.20833334"))).isEqualTo("+2.21");
        assertThat(chinese.signed(new BigDecimal("-0.08333333"))).isEqualTo("−0.08");
        assertThat(chinese.signed(new BigDecimal("3"))).isEqualTo("+3.0");
        assertThat(chinese.signed(new BigDecimal("0.0"))).isEqualTo("0.0");
    }

    @Test
    void showScoresWithOneDecimalOrTwoWhereTheyHaveThem() {
        assertThat(chinese.score(new BigDecimal("8"))).isEqualTo("8.0");
        assertThat(chinese.score(new BigDecimal("87.30"))).isEqualTo("87.3");
        assertThat(chinese.score(new BigDecimal("8.25"))).isEqualTo("8.25");
        assertThat(chinese.score(new BigDecimal("8.33333333333333"))).isEqualTo("8.33");
        assertThat(chinese.score(new BigDecimal("8.99999999999999"))).isEqualTo("9.0");
        assertThat(chinese.score(null)).isEqualTo("暂无");
    }

    @Test
    void showConstantsAndListsInWords() {
        assertThat(chinese.show(Colour.RED)).isEqualTo("红");
        assertThat(english.show(List.of(Colour.RED, Colour.BLUE))).isEqualTo("red、blue");
        assertThat(chinese.show(true)).isEqualTo("是");
        assertThat(english.show(false)).isEqualTo("No");
    }

    @Test
    void giveFilesWordsAndLocalTimeButPlainValuesElse() {
        assertThat(english.plain(Colour.RED)).isEqualTo("red");
        assertThat(chinese.plain(true)).isEqualTo("是");
        assertThat(chinese.plain(Instant.parse("2025-06-30T18:00:00Z"))).isEqualTo(LocalDateTime.of(2025, 7, 1, 2, 0));
        assertThat(chinese.plain(new BigDecimal("1234.50"))).isEqualTo(new BigDecimal("1234.50"));
        assertThat(chinese.plain(List.of(Colour.RED))).isEqualTo(List.of("红"));
        assertThat(chinese.plain(null)).isNull();
    }
}
