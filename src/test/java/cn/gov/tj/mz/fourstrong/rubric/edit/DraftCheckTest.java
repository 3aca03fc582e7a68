package cn.gov.tj.mz.fourstrong.rubric.edit;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.band;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.rubric.BandEntry;
import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.Limits;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricRules;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.RuleEntry;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DraftCheckTest {

    private static final RubricDraft STANDARD = RubricSamples.standardDraft();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @Test
    void findsNothingWrongWithTheStandardRubric() {
        assertThatNoException().isThrownBy(() -> DraftCheck.of(STANDARD).throwIfAny());
        assertThat(RubricRules.missing(STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, rubric.problem.step",
        "-1, rubric.problem.negative",
        "0, rubric.problem.zero",
        "100.5, rubric.problem.aboveHundred",
        ", problem.required"
    })
    void wantsFullMarksInHalfPoints(BigDecimal marks, String key) {
        assertThat(problems(Drafts.with(STANDARD, Drafts.indicator("A1", marks))))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("indicators.0.fullMarks", key));
    }

    @Test
    void countsCharactersAsPeopleSeeThem() {
        var rare = Drafts.indicator("A1", "𠮷".repeat(100), "𠮷".repeat(1000), "𠮷".repeat(1000));
        assertThat(problems(Drafts.with(STANDARD, rare))).isEmpty();
        var long1 = Drafts.indicator("A1", "𠮷".repeat(101), "𠮷".repeat(1001), "𠮷".repeat(1001));
        assertThat(problems(Drafts.with(STANDARD, long1)))
                .extracting(Problem::field)
                .containsExactly("indicators.0.nameZh", "indicators.0.rule", "indicators.0.evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "A2, rubric.problem.codeTaken",
        "a2, rubric.problem.codeTaken",
        "' ', problem.required",
        "A 1, rubric.problem.code",
        "<b>, rubric.problem.code",
        "甲, rubric.problem.code",
        "A12345678901234567890, problem.tooLong"
    })
    void wantsACodeOfItsOwnForEachPart(String code, String key) {
        var problems = problems(Drafts.with(STANDARD, Drafts.indicator(code, points("10"))));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().key()).isEqualTo(key);
        assertThat(problems.getFirst().field()).matches("indicators\\.[01]\\.code");
    }

    @Test
    void takesMarkupForText() {
        assertThat(problems(Drafts.with(STANDARD, Drafts.indicator("A1", "<script>", "<b>", "<i>"))))
                .isEmpty();
    }

    @Test
    void wantsGradesThatFallToZeroWithoutOverlap() {
        assertThat(bandProblems(band("A", "甲", "90"), band("B", "乙", "90"), band("C", "丙", "0")))
                .containsExactly("bands.1.minScore rubric.problem.overlap");
        assertThat(bandProblems(band("A", "甲", "80"), band("B", "乙", "90"), band("C", "丙", "0")))
                .containsExactly("bands.1.minScore rubric.problem.overlap");
        assertThat(bandProblems(band("A", "甲", "90"), band("a", "乙", "60")))
                .containsExactly("bands.1.code rubric.problem.codeTaken", "bands.1.minScore rubric.problem.lowest");
        assertThat(bandProblems(
                        new BandEntry("A", "甲", "", new BigDecimal("90.05")),
                        band("B", "乙", "101"),
                        new BandEntry("C", "丙", "", null)))
                .containsExactly(
                        "bands.0.minScore rubric.problem.minScore",
                        "bands.1.minScore rubric.problem.minScore",
                        "bands.2.minScore problem.required");
        assertThat(bandProblems(band("A", "甲", "90.5"), band("B", "乙", "0"))).isEmpty();
    }

    @Test
    void wantsCapsThatAreNotNegativeAndLeaveRoomForOneEntry() {
        var bonus = AdjustmentRule.Kind.BONUS;
        assertThat(ruleProblems(new RuleEntry(bonus, "B", "荣誉", "", points("5"), points("-1"), null)))
                .containsExactly("rules.0.itemCap rubric.problem.negative");
        assertThat(ruleProblems(new RuleEntry(bonus, "B", "荣誉", "", points("5"), points("4"), null)))
                .containsExactly("rules.0.itemCap rubric.problem.capBelowPoints");
        assertThat(ruleProblems(new RuleEntry(bonus, "B", "荣誉", "", null, null, null)))
                .containsExactly("rules.0.points problem.required");
        assertThat(ruleProblems(
                        new RuleEntry(AdjustmentRule.Kind.VETO, "V", "案件", "", null, null, "NONE"),
                        new RuleEntry(AdjustmentRule.Kind.VETO, "W", "案件", "", null, null, "GOOD")))
                .containsExactly("rules.0.gradeCap rubric.problem.unknownGrade");
        assertThat(problems(Drafts.limits(new Limits(points("-5"), points("0.3"), 0, points("-1"), null))))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        tuple("bonusCap", "rubric.problem.negative"),
                        tuple("deductionCap", "rubric.problem.step"),
                        tuple("spreadLimit", "rubric.problem.negative"),
                        tuple("minimumAgeMonths", "problem.within"),
                        tuple("topQuota", "problem.within"));
        assertThat(problems(Drafts.limits(new Limits(null, null, null, null, 0))))
                .isEmpty();
    }

    @Test
    void saysWhatToDoAboutASumThatIsNotOneHundred() {
        assertThat(RubricRules.missing(Drafts.with(STANDARD, Drafts.indicator("A1", points("9.5")))))
                .containsExactly(Problem.of("sum", "rubric.missing.tooFew", points("99.5"), points("0.5")));
        assertThat(RubricRules.missing(Drafts.with(STANDARD, Drafts.indicator("A1", points("12")))))
                .containsExactly(Problem.of("sum", "rubric.missing.tooMany", points("102"), points("2")));
    }

    @Test
    void namesCriteriaAndGradesThatAreMissing() {
        assertThat(RubricRules.missing(RubricDraft.empty("空"))).hasSize(1 + Criterion.values().length + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsRandomBandsRightExactlyWhenTheyFallStrictlyToZero(long seed) {
        var dice = new Random(seed);
        var least = new ArrayList<Integer>();
        var bands = new ArrayList<BandEntry>();
        for (var i = 0; i < 2 + dice.nextInt(3); i++) {
            least.add(dice.nextInt(4) == 0 ? 0 : dice.nextInt(101));
            bands.add(band("G" + i, "等级", least.get(i).toString()));
        }
        var falls = least.getLast() == 0;
        for (var i = 1; i < least.size(); i++) {
            falls &= least.get(i) < least.get(i - 1);
        }
        assertThat(problems(Drafts.bands(bands)).isEmpty()).isEqualTo(falls);
    }

    private static List<String> bandProblems(BandEntry... bands) {
        return words(Drafts.bands(List.of(bands)));
    }

    private static List<String> ruleProblems(RuleEntry... rules) {
        return words(Drafts.rules(List.of(rules)));
    }

    private static List<String> words(RubricDraft draft) {
        return problems(draft).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private static List<Problem> problems(RubricDraft draft) {
        var invalid =
                catchThrowableOfType(Invalid.class, () -> DraftCheck.of(draft).throwIfAny());
        return invalid == null ? List.of() : invalid.problems();
    }
}
