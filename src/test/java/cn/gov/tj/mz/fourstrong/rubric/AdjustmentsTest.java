package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Outcome.Counted;
import cn.gov.tj.mz.fourstrong.rubric.Outcome.Entry;
import cn.gov.tj.mz.fourstrong.rubric.Outcome.Why;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.AdjustmentRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void countEveryEntryWhereNothingLimits() {
        assertThat(count(sheet(null, null, bonus("CITY", "2", null)), entry(FIRST, "CITY"), entry(SECOND, "CITY")))
                .containsExactly(counted(FIRST, "2", "2", Why.COUNTED), counted(SECOND, "2", "2", Why.COUNTED));
    }

    @Test
    void stopAtTheCapOfARuleAndCountTheRestOfIt() {
        var sheet = sheet(null, null, bonus("CITY", "2", "3"));

        assertThat(count(sheet, entry(FIRST, "CITY"), entry(SECOND, "CITY"), entry(THIRD, "CITY")))
                .containsExactly(
                        counted(FIRST, "2", "2", Why.COUNTED),
                        counted(SECOND, "2", "1", Why.RULE_CAP),
                        counted(THIRD, "2", "0", Why.RULE_CAP));
    }

    @Test
    void stopAtTheCapOfAllBonusesInTheOrderOfTheRules() {
        var sheet = sheet("6", null, bonus("NATIONAL", "5", null), bonus("CITY", "2", null));

        assertThat(count(sheet, entry(FIRST, "CITY"), entry(SECOND, "NATIONAL")))
                .containsExactly(counted(SECOND, "5", "5", Why.COUNTED), counted(FIRST, "2", "1", Why.TOTAL_CAP));
    }

    @Test
    void capDeductionsApartFromBonuses() {
        var sheet = sheet("1", "3", bonus("CITY", "2", null), deduction("LATE", "2"));

        assertThat(count(sheet, entry(FIRST, "LATE"), entry(SECOND, "LATE"), entry(THIRD, "CITY")))
                .containsExactly(
                        counted(THIRD, "2", "1", Why.TOTAL_CAP),
                        counted(FIRST, "-2", "-2", Why.COUNTED),
                        counted(SECOND, "-2", "-1", Why.TOTAL_CAP));
    }

    @Test
    void countAMatterOnceAtItsHighestLevel() {
        var sheet = sheet(null, null, bonus("CITY", "2", null), bonus("NATIONAL", "5", null));
        var city = new Entry(FIRST, "CITY", "同一荣誉");
        var national = new Entry(SECOND, "NATIONAL", "同一荣誉");

        assertThat(count(sheet, city, national))
                .containsExactly(counted(FIRST, "2", "0", Why.SAME_MATTER), counted(SECOND, "5", "5", Why.COUNTED));
    }

    @ParameterizedTest
    @CsvSource({
        "先进集体称号, '先进集体\u00A0称号'",
        "先进集体称号, '先进集体称号\u200B'",
        "'先进集体\u00A0称号', '先进集体称号\u200B'",
        "文明窗口(2026), 文明窗口（2026）"
    })
    void countAMatterOnceHoweverItIsSpelt(String matter, String other) {
        var sheet = sheet(null, null, bonus("CITY", "2", null), bonus("NATIONAL", "5", null));

        assertThat(count(sheet, new Entry(FIRST, "CITY", matter), new Entry(SECOND, "NATIONAL", other)))
                .containsExactly(counted(FIRST, "2", "0", Why.SAME_MATTER), counted(SECOND, "5", "5", Why.COUNTED));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"先进集体称号, 文明窗口", "none, none", "'\u200B', '\u200B'"})
    void countMattersEachForItself(@Nullable String matter, @Nullable String other) {
        var sheet = sheet(null, null, bonus("CITY", "2", null), bonus("NATIONAL", "5", null));

        assertThat(count(sheet, new Entry(FIRST, "CITY", matter), new Entry(SECOND, "NATIONAL", other)))
                .extracting(Counted::why)
                .containsOnly(Why.COUNTED);
    }

    @Test
    void countAMatterOnceForBonusesAndOnceForDeductions() {
        var sheet = sheet(null, null, bonus("CITY", "2", null), deduction("LATE", "1"));

        assertThat(count(sheet, new Entry(FIRST, "CITY", "事项"), new Entry(SECOND, "LATE", "事项")))
                .extracting(Counted::why)
                .containsOnly(Why.COUNTED);
    }

    @Test
    void giveTheSameResultWhateverTheOrderOfEntries() {
        var sheet = sheet("6", null, bonus("NATIONAL", "5", null), bonus("CITY", "2", null));

        assertThat(count(sheet, entry(FIRST, "CITY"), entry(SECOND, "NATIONAL"), entry(THIRD, "CITY")))
                .isEqualTo(count(sheet, entry(THIRD, "CITY"), entry(SECOND, "NATIONAL"), entry(FIRST, "CITY")));
    }

    @Test
    void countNothingForARuleThatIsGoneOrAVeto() {
        var veto = new AdjustmentRow(AdjustmentRule.Kind.VETO, "CASE", label(), null, null, null);

        assertThat(count(sheet(null, null, veto), entry(FIRST, "CASE"), entry(SECOND, "GONE")))
                .extracting(Counted::why)
                .containsOnly(Why.NO_RULE);
    }

    private static List<Counted> count(RubricSheet sheet, Entry... entries) {
        return new Adjustments(sheet).count(List.of(entries));
    }

    private static RubricSheet sheet(@Nullable String bonusCap, @Nullable String deductionCap, AdjustmentRow... rules) {
        var limits = new Limits(
                bonusCap == null ? null : points(bonusCap),
                deductionCap == null ? null : points(deductionCap),
                null,
                null,
                12);
        return new RubricSheet(new UUID(0, 9), "样例", 1, List.of(), List.of(rules), List.of(), limits);
    }

    private static AdjustmentRow bonus(String code, String points, @Nullable String cap) {
        return new AdjustmentRow(
                AdjustmentRule.Kind.BONUS, code, label(), points(points), cap == null ? null : points(cap), null);
    }

    private static AdjustmentRow deduction(String code, String points) {
        return new AdjustmentRow(
                AdjustmentRule.Kind.DEDUCTION, code, label(), points(points).negate(), null, null);
    }

    private static Entry entry(UUID id, String rule) {
        return new Entry(id, rule, null);
    }

    private static Counted counted(UUID id, String nominal, String points, Why why) {
        return new Counted(id, points(nominal), points(points), why);
    }

    private static Label label() {
        return new Label("事项", "事项");
    }
}
