package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartEntryTest {

    @ParameterizedTest
    @CsvSource({
        "BONUS,     2.0, 2.0",
        "DEDUCTION, 2.0, -2.0",
        "DEDUCTION, ,",
        "VETO,      ,",
    })
    void countsDeductionsBelowZero(AdjustmentRule.Kind kind, BigDecimal typed, BigDecimal counted) {
        assertThat(new RuleEntry(kind, "X", "事项", "", typed, null, null).signedPoints())
                .isEqualTo(counted);
    }

    @Test
    void aVetoHasNoPointsAndNothingElseCapsAGrade() {
        var veto = new RuleEntry(AdjustmentRule.Kind.VETO, "V", "案件", "", points("5"), points("5"), "GOOD").clean();
        assertThat(veto.points()).isNull();
        assertThat(veto.itemCap()).isNull();
        assertThat(veto.gradeCap()).isEqualTo("GOOD");

        var bonus = new RuleEntry(AdjustmentRule.Kind.BONUS, "B", "荣誉", "", points("5"), points("5"), "GOOD").clean();
        assertThat(bonus.points()).isEqualTo(points("5"));
        assertThat(bonus.itemCap()).isEqualTo(points("5"));
        assertThat(bonus.gradeCap()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'',              ''",
        "PARTY_LECTURE,   PARTY_LECTURE",
        "A|B|C,           A|B|C",
        "' A | B ',       A|B",
        "A||A|B|,         A|B",
        "|,               ''",
    })
    void readsJoinedTypesOnceEach(String joined, String expected) {
        var types = IndicatorEntry.types(joined);

        assertThat(String.join("|", types)).isEqualTo(expected);
        assertThat(counting(types).joinedTypes()).isEqualTo(expected);
    }

    @Test
    void isNamedInTheLanguageOfTheReader() {
        var label = new BandEntry("A", "优秀", "Excellent", points("90")).label();

        assertThat(label.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("优秀");
        assertThat(label.in(Locale.UK)).isEqualTo("Excellent");
        assertThat(label.in(Locale.FRENCH)).isEqualTo("优秀");
    }

    @Test
    void isNamedInChineseWhereThereIsNoEnglishName() {
        var label = new BandEntry("A", "优秀", " ", points("90")).label();

        assertThat(label.in(Locale.ENGLISH)).isEqualTo("优秀");
        assertThat(label.ownEn()).isEmpty();
        assertThat(Label.of("优秀", "Excellent").ownEn()).isEqualTo("Excellent");
    }

    private static IndicatorEntry counting(List<String> types) {
        return new IndicatorEntry(null, "A1", "指标", "", points("5"), "办法", "", types, points("0.5"));
    }
}
