package cn.gov.tj.mz.fourstrong.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Outcome.Counted;
import cn.gov.tj.mz.fourstrong.rubric.Outcome.Entry;
import cn.gov.tj.mz.fourstrong.rubric.Outcome.Why;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.AdjustmentRow;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet.IndicatorRow;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

    private static final int ROUNDS = 500;

    /** Numbers are kept as tenths of a point here, so that nothing is shared with what is tested. */
    private final List<Indicator> indicators = new ArrayList<>();

    private final List<Rule> rules = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Integer> bands = new ArrayList<>();
    private Integer bonusCap;
    private Integer deductionCap;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTotalEqualsAStraightforwardComputation(long seed) {
        invent(new Random(seed));
        var outcome = outcome();

        var base = indicators.stream().mapToInt(Indicator::score).sum();
        var bonus = expected(true);
        var deduction = expected(false);
        assertThat(tenths(outcome.base())).isEqualTo(base);
        assertThat(tenths(outcome.bonus())).isEqualTo(bonus);
        assertThat(tenths(outcome.deduction())).isEqualTo(-deduction);
        assertThat(tenths(outcome.total())).isEqualTo(Math.max(0, base + bonus - deduction));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfEntriesDoesNotMatter(long seed) {
        var dice = new Random(seed);
        invent(dice);
        var before = outcome();
        Collections.shuffle(facts, dice);

        assertThat(outcome()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsCountedAddsUpToTheTotalAndStaysWithinTheCaps(long seed) {
        invent(new Random(seed));
        var outcome = outcome();

        var points = outcome.counted().stream().map(Counted::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(points).isEqualByComparingTo(outcome.bonus().add(outcome.deduction()));
        if (bonusCap != null) {
            assertThat(tenths(outcome.bonus())).isLessThanOrEqualTo(bonusCap);
        }
        if (deductionCap != null) {
            assertThat(-tenths(outcome.deduction())).isLessThanOrEqualTo(deductionCap);
        }
        assertThat(outcome.counted()).hasSize(facts.size()).allSatisfy(entry -> {
            assertThat(entry.points().abs()).isLessThanOrEqualTo(entry.nominal().abs());
            assertThat(entry.why() == Why.COUNTED).isEqualTo(entry.points().equals(entry.nominal()));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void vetoesCapTheGradeAndLeaveThePoints(long seed) {
        var dice = new Random(seed);
        invent(dice);
        var sheet = sheet();
        var cap = dice.nextInt(bands.size());
        var veto = veto("V", "G" + cap);
        var all = new ArrayList<>(sheet.adjustments());
        all.add(veto);
        var strict = with(sheet, all);

        var free = Outcome.of(strict, scores(), entries(), List.of());
        var vetoed = Outcome.of(strict, scores(), entries(), List.of("V"));
        assertThat(vetoed.total()).isEqualTo(free.total());
        assertThat(vetoed.earned()).isEqualTo(free.grade());
        var expected = Math.max(cap, Integer.parseInt(free.grade().code().substring(1)));
        assertThat(vetoed.grade().code()).isEqualTo("G" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "65, G0, G0", // as high as was earned
                "65, G2, G2",
                "65, none, G3", // a veto without a grade leaves the lowest
                "65, GONE, G3", // and so does one whose grade is not there any more
                "45, G1, G2", // better than what was earned
                "0, G1, G3"
            })
    void aVetoLeavesItsGradeAtBest(int earned, String cap, String grade) {
        var sheet = hundredMarks(List.of(veto("V", cap)));
        assertThat(grade(sheet, earned, List.of("V"))).isEqualTo(grade);
    }

    @Test
    void onlyVetoesThatWereDecidedUponCapAndTheStrictestOfThemCounts() {
        var sheet = hundredMarks(List.of(veto("V1", "G1"), veto("V2", "G2"), veto("V3", null)));
        assertThat(grade(sheet, 100, List.of())).isEqualTo("G0");
        assertThat(grade(sheet, 100, List.of("OTHER"))).isEqualTo("G0");
        assertThat(grade(sheet, 100, List.of("V1"))).isEqualTo("G1");
        assertThat(grade(sheet, 100, List.of("V2", "V1"))).isEqualTo("G2");
        assertThat(grade(sheet, 100, List.of("V1", "V2", "V3"))).isEqualTo("G3");
    }

    @Test
    void aVetoIsNoRuleThatTakesPoints() {
        var sheet = hundredMarks(List.of(veto("V", null)));
        var entry = new Entry(UUID.randomUUID(), "V", null);
        var outcome = Outcome.of(sheet, Map.of("I0", points(1000)), List.of(entry), List.of());
        assertThat(outcome.counted(entry.id())).map(Counted::why).contains(Why.NO_RULE);
        assertThat(outcome.counted(UUID.randomUUID())).isEmpty();
        assertThat(outcome.total()).isEqualTo("100.0");
    }

    @Test
    void whereACapLeavesNoRoomForAllTheRuleThatStandsFirstIsCounted() {
        rules.addAll(List.of(new Rule("LATER", 30, null), new Rule("FIRST", 20, null)));
        Collections.reverse(rules);
        bonusCap = 30;
        bands.add(0);
        facts.add(new Fact(new UUID(0, 1), rules.getLast(), null));
        facts.add(new Fact(new UUID(0, 2), rules.getFirst(), null));

        var outcome = outcome();
        assertThat(outcome.counted(new UUID(0, 2)))
                .contains(new Counted(new UUID(0, 2), points(20), points(20), Why.COUNTED));
        assertThat(outcome.counted(new UUID(0, 1)))
                .contains(new Counted(new UUID(0, 1), points(30), points(10), Why.TOTAL_CAP));
    }

    @Test
    void anOpenIndicatorLeavesNoTotalAndNoGrade() {
        invent(new Random(7));
        var scores = scores();
        scores.remove("I0");
        var outcome = Outcome.of(sheet(), scores, entries(), List.of());
        assertThat(outcome.base()).isNull();
        assertThat(outcome.total()).isNull();
        assertThat(outcome.grade()).isNull();
    }

    @Test
    void anEntryWithoutARuleCountsNothingAndSaysSo() {
        invent(new Random(7));
        facts.clear();
        facts.add(new Fact(UUID.randomUUID(), new Rule("GONE", 50, null), null));
        assertThat(outcome().counted()).extracting(Counted::why).containsExactly(Why.NO_RULE);
        assertThat(outcome().bonus()).isZero();
    }

    private int expected(boolean bonus) {
        var perMatter = new HashMap<String, Fact>();
        for (var fact : facts) {
            if (fact.rule().tenths() > 0 == bonus) {
                var key = fact.matter() == null ? fact.id().toString() : "matter " + fact.matter();
                perMatter.merge(key, fact, this::higher);
            }
        }
        var perRule = new HashMap<Rule, Integer>();
        perMatter
                .values()
                .forEach(fact -> perRule.merge(fact.rule(), Math.abs(fact.rule().tenths()), Integer::sum));
        var sum = perRule.entrySet().stream()
                .mapToInt(entry -> entry.getKey().cap() == null
                        ? entry.getValue()
                        : Math.min(entry.getKey().cap(), entry.getValue()))
                .sum();
        var cap = bonus ? bonusCap : deductionCap;
        return cap == null ? sum : Math.min(cap, sum);
    }

    /** The one with more points; of equals the one whose rule stands first. */
    private Fact higher(Fact fact, Fact other) {
        var more = Integer.compare(
                Math.abs(fact.rule().tenths()), Math.abs(other.rule().tenths()));
        if (more != 0) {
            return more > 0 ? fact : other;
        }
        return rules.indexOf(fact.rule()) <= rules.indexOf(other.rule()) ? fact : other;
    }

    private void invent(Random dice) {
        for (var i = 0; i <= dice.nextInt(20); i++) {
            var marks = 5 * (1 + dice.nextInt(24));
            indicators.add(new Indicator("I" + i, marks, dice.nextInt(marks + 1)));
        }
        for (var i = 0; i <= dice.nextInt(8); i++) {
            var points = 5 * (1 + dice.nextInt(10));
            rules.add(new Rule(
                    "R" + i, dice.nextBoolean() ? points : -points, dice.nextBoolean() ? 5 * dice.nextInt(30) : null));
        }
        for (var i = 0; i < dice.nextInt(15); i++) {
            facts.add(new Fact(
                    new UUID(0, i),
                    rules.get(dice.nextInt(rules.size())),
                    dice.nextBoolean() ? "M" + dice.nextInt(4) : null));
        }
        bonusCap = dice.nextBoolean() ? 5 * dice.nextInt(30) : null;
        deductionCap = dice.nextBoolean() ? 5 * dice.nextInt(30) : null;
        var marks = indicators.stream().mapToInt(Indicator::marks).sum();
        Collections.addAll(bands, marks * 6 / 10, marks * 5 / 10, marks * 4 / 10, 0);
    }

    private Outcome outcome() {
        return Outcome.of(sheet(), scores(), entries(), List.of());
    }

    private Map<String, BigDecimal> scores() {
        var scores = new HashMap<String, BigDecimal>();
        indicators.forEach(indicator -> scores.put(indicator.code(), points(indicator.score())));
        return scores;
    }

    private List<Entry> entries() {
        return facts.stream()
                .map(fact -> new Entry(fact.id(), fact.rule().code(), fact.matter()))
                .toList();
    }

    private RubricSheet sheet() {
        var grades = new ArrayList<Grade>();
        bands.forEach(band -> grades.add(new Grade("G" + grades.size(), name("G"), points(band))));
        return new RubricSheet(
                new UUID(0, 1),
                "样例",
                1,
                indicators.stream()
                        .map(indicator -> new IndicatorRow(
                                new UUID(0, 2),
                                Criterion.MEMBERSHIP,
                                indicator.code(),
                                name("指标"),
                                points(indicator.marks()),
                                "",
                                "",
                                List.of()))
                        .toList(),
                rules.stream()
                        .map(rule -> new AdjustmentRow(
                                rule.tenths() > 0 ? AdjustmentRule.Kind.BONUS : AdjustmentRule.Kind.DEDUCTION,
                                rule.code(),
                                name(rule.code()),
                                points(rule.tenths()),
                                rule.cap() == null ? null : points(rule.cap()),
                                null))
                        .toList(),
                grades,
                new Limits(
                        bonusCap == null ? null : points(bonusCap),
                        deductionCap == null ? null : points(deductionCap),
                        null,
                        null,
                        0));
    }

    /** One indicator of 100 marks; grades begin at 60, 50, 40 and 0. */
    private RubricSheet hundredMarks(List<AdjustmentRow> adjustments) {
        indicators.add(new Indicator("I0", 1000, 0));
        Collections.addAll(bands, 600, 500, 400, 0);
        return with(sheet(), adjustments);
    }

    private static String grade(RubricSheet sheet, int score, List<String> vetoes) {
        return Outcome.of(sheet, Map.of("I0", points(10 * score)), List.of(), vetoes)
                .grade()
                .code();
    }

    private static AdjustmentRow veto(String code, String gradeCap) {
        return new AdjustmentRow(AdjustmentRule.Kind.VETO, code, name(code), null, null, gradeCap);
    }

    private static RubricSheet with(RubricSheet sheet, List<AdjustmentRow> adjustments) {
        return new RubricSheet(
                sheet.id(),
                sheet.name(),
                sheet.revision(),
                sheet.indicators(),
                adjustments,
                sheet.grades(),
                sheet.limits());
    }

    private static Label name(String name) {
        return new Label(name, name);
    }

    private static BigDecimal points(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private static int tenths(BigDecimal points) {
        return points.movePointRight(1).intValueExact();
    }

    private record Indicator(String code, int marks, int score) {}

    private record Rule(String code, int tenths, Integer cap) {}

    private record Fact(UUID id, Rule rule, String matter) {}
}
