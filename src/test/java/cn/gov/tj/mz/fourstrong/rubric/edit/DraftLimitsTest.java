package cn.gov.tj.mz.fourstrong.rubric.edit;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.band;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outermost values that a draft may hold, and the first beyond them. */
class DraftLimitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "100", "99.5"})
    void fullMarksMayBe(BigDecimal marks) {
        assertThat(words(indicators(Drafts.indicator("A1", marks)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,", "120,", "-1, minimumAgeMonths problem.within", "121, minimumAgeMonths problem.within"})
    void theLeastAgeIsAtMostTenYears(int months, @Nullable String problem) {
        assertThat(words(Drafts.limits(new Limits(null, null, null, null, months))))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"1,", "100,", "0, topQuota problem.within", "101, topQuota problem.within"})
    void theQuotaIsAPartOfAHundred(int quota, @Nullable String problem) {
        assertThat(words(Drafts.limits(new Limits(null, null, quota, null, 12))))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "0,",
        "100,",
        "100.5, bonusCap rubric.problem.aboveHundred",
        "0.25,  bonusCap rubric.problem.step",
        "-0.5,  bonusCap rubric.problem.negative",
    })
    void aCapLiesBetweenZeroAndAHundred(BigDecimal cap, @Nullable String problem) {
        assertThat(words(Drafts.limits(new Limits(cap, null, null, null, 12))))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aDraftHoldsAHundredPartsOfAKind() {
        assertThat(words(indicators(many(100)))).isEmpty();
        assertThat(words(indicators(many(101)))).containsExactly("indicators rubric.problem.tooMany");
    }

    @Test
    void anIndicatorCountsTwentyTypes() {
        assertThat(words(indicators(counting(Collections.nCopies(20, "TYPE"), points("0.5")))))
                .isEmpty();
        assertThat(words(indicators(counting(Collections.nCopies(21, "TYPE"), points("0.5")))))
                .containsExactly("indicators.0.countedTypes rubric.problem.tooMany");
    }

    @Test
    void typesAndPointsGoTogether() {
        assertThat(words(indicators(counting(List.of("TYPE"), null))))
                .containsExactly("indicators.0.perMissing problem.required");
        assertThat(words(indicators(counting(List.of(), points("0.5")))))
                .containsExactly("indicators.0.countedTypes rubric.problem.countedTypes");
        assertThat(words(indicators(counting(List.of("A TYPE"), points("0.5")))))
                .containsExactly("indicators.0.countedTypes rubric.problem.code");
    }

    @Test
    void anIndicatorNeedsACriterionANameAndARule() {
        var indicator = new IndicatorEntry(null, "A1", " ", "", points("5"), "", "", List.of(), null);

        assertThat(words(indicators(indicator)))
                .containsExactly(
                        "indicators.0.criterion problem.choose",
                        "indicators.0.nameZh problem.required",
                        "indicators.0.rule problem.required");
    }

    @Test
    void aGradeHasAShortNameAndOneDecimal() {
        assertThat(words(Drafts.bands(List.of(band("A", "优".repeat(50), "0"))))).isEmpty();
        assertThat(words(Drafts.bands(List.of(band("A", "优".repeat(51), "0")))))
                .containsExactly("bands.0.nameZh problem.tooLong");
        assertThat(words(Drafts.bands(
                        List.of(new BandEntry("A", "优", "", new BigDecimal("90.10")), band("B", "良", "0")))))
                .isEmpty();
    }

    private static IndicatorEntry[] many(int number) {
        return IntStream.range(0, number)
                .mapToObj(place -> Drafts.indicator("I" + place, points("1")))
                .toArray(IndicatorEntry[]::new);
    }

    private static IndicatorEntry counting(List<String> types, @Nullable BigDecimal perMissing) {
        return new IndicatorEntry(Criterion.MEMBERSHIP, "C1", "指标", "", points("5"), "办法", "", types, perMissing);
    }

    private static RubricDraft indicators(IndicatorEntry... indicators) {
        return Drafts.indicators(RubricDraft.empty("样例"), List.of(indicators));
    }

    private static List<String> words(RubricDraft draft) {
        return DraftCheck.of(draft).all().stream()
                .map((Problem problem) -> problem.field() + " " + problem.key())
                .toList();
    }
}
