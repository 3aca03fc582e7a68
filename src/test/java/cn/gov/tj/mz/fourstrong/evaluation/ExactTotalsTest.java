package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.assess;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What 1 to 7 reviewers make of hundreds of invented rubrics, beside the same in fractions. A name ends in its seed. */
class ExactTotalsTest {

    private static final int ROUNDS = 400;
    private static final int MOST_REVIEWERS = 7;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ROUNDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areTheMeanOfTheReviewersTotalsAndLieBetweenThem(long seed) {
        var round = new Round(seed);

        var totals = round.reviews.stream()
                .map(marks -> Fraction.of(sum(marks.values())).rounded(1))
                .toList();
        assertThat(round.result().baseTotal())
                .isEqualTo(Scoring.round(round.result().reviewTotal()))
                .isEqualTo(round.mean(round.rubric.indicators()).rounded(1))
                .isBetween(Collections.min(totals), Collections.max(totals));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doNotDependOnTheOrderInWhichScoresCame(long seed) {
        var round = new Round(seed);
        var before = round.evaluation;

        Collections.shuffle(round.reviews, round.dice);
        round.review();

        assertThat(round.result()).isEqualTo(before.result());
        assertThat(round.rubric.indicators())
                .allSatisfy(indicator -> assertThat(round.score(indicator))
                        .isEqualTo(before.sheet().score(indicator.id()).finalScore()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takeAnAdjustedScoreInPlaceOfItsMean(long seed) {
        var round = new Round(seed);
        var indicators = new ArrayList<>(round.rubric.indicators());
        var adjusted = indicators.remove(round.dice.nextInt(indicators.size()));
        var score = mark(adjusted, round.dice);
        var reviewed = round.result().reviewTotal();

        round.evaluation.adjust(adjusted.id(), score, "核查", round.findings, by("主管"));

        assertThat(round.result().baseTotal())
                .isEqualTo(round.mean(indicators).plus(Fraction.of(score)).rounded(1));
        assertThat(round.result().reviewTotal()).isEqualTo(reviewed);
        assertThat(round.score(adjusted)).isEqualTo(score);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addUpFromCriteriaBonusAndDeduction(long seed) {
        var round = new Round(seed);

        var result = round.result();
        assertThat(Scoring.sum(round.criteria().stream().map(Tally::sum).toList()))
                .isEqualTo(result.baseTotal());
        assertThat(result.bonus()).isEqualTo(round.found(Kind.BONUS));
        assertThat(result.deduction()).isEqualTo(round.found(Kind.DEDUCTION).negate());
        assertThat(result.total())
                .isEqualTo(result.baseTotal()
                        .add(result.bonus())
                        .add(result.deduction())
                        .max(RubricSamples.points("0")));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void consistOfScoresThatAreShownWithTheDecimalsTheyHave(long seed) {
        var round = new Round(seed);

        assertThat(round.rubric.indicators()).allSatisfy(indicator -> {
            var shown = Scoring.shown(round.score(indicator));
            var mean = round.mean(List.of(indicator));
            assertThat(shown.scale()).isBetween(1, 2);
            assertThat(shown).isEqualByComparingTo(mean.rounded(2));
            assertThat(shown.scale() == 1)
                    .isEqualTo(mean.rounded(2).stripTrailingZeros().scale() <= 1);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areWhatPeopleGetWhoAddUpAFile(long seed) {
        var round = new Round(seed);

        var indicators = round.rubric.indicators().stream()
                .map(indicator -> Scoring.exact(round.score(indicator)))
                .toList();
        var criteria =
                round.criteria().stream().map(Tally::sum).map(Scoring::exact).toList();
        assertThat(Stream.of(indicators, criteria)).allSatisfy(file -> {
            assertThat(file).allSatisfy(points -> assertThat(points.scale()).isBetween(1, 8));
            assertThat(file.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(1, RoundingMode.HALF_UP))
                    .isEqualTo(round.result().baseTotal());
            var spreadsheet = file.stream().mapToDouble(BigDecimal::doubleValue).reduce(0, Double::sum);
            assertThat(BigDecimal.valueOf(spreadsheet).setScale(1, RoundingMode.HALF_UP))
                    .isEqualTo(round.result().baseTotal());
        });
    }

    private static BigDecimal mark(Indicator indicator, Random dice) {
        var halves = dice.nextInt(indicator.fullMarks().multiply(BigDecimal.TWO).intValueExact() + 1);
        return BigDecimal.valueOf(5L * halves, 1);
    }

    private static BigDecimal sum(Collection<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(1, RoundingMode.UNNECESSARY);
    }

    /** One rubric, what its reviewers gave and what was found beside it. */
    private static final class Round {

        final Random dice;
        final Rubric rubric;
        final List<Map<UUID, BigDecimal>> reviews;
        Evaluation evaluation;
        List<Finding> findings;

        Round(long seed) {
            dice = new Random(seed);
            rubric = RubricSamples.inventedRubric(dice);
            reviews = new ArrayList<>(IntStream.rangeClosed(0, dice.nextInt(MOST_REVIEWERS))
                    .mapToObj(_ -> marks())
                    .toList());
            var facts = IntStream.range(0, dice.nextInt(5))
                    .mapToObj(_ -> rubric.adjustments()
                            .get(dice.nextInt(rubric.adjustments().size())))
                    .toList();
            evaluation = submitted();
            findings = facts.stream()
                    .map(rule -> new Finding(
                            evaluation,
                            rule,
                            new FindingEntry(rule.code(), "事实", Samples.TODAY, null, null, Set.of()),
                            by("考评")))
                    .toList();
            evaluation.review(given(), findings, by("考评"));
        }

        /** Once more, in the order that the reviews have now. */
        void review() {
            evaluation = submitted();
            evaluation.review(given(), findings, by("考评"));
        }

        EvaluationResult result() {
            return evaluation.result();
        }

        BigDecimal score(Indicator indicator) {
            return evaluation.sheet().score(indicator.id()).finalScore();
        }

        /** What the reviewers gave for these indicators, added and shared once. */
        Fraction mean(List<Indicator> indicators) {
            return reviews.stream()
                    .flatMap(marks -> indicators.stream().map(indicator -> Fraction.of(marks.get(indicator.id()))))
                    .reduce(Fraction.ZERO, Fraction::plus)
                    .dividedBy(reviews.size());
        }

        List<Tally> criteria() {
            return Stream.of(Criterion.values())
                    .map(criterion -> Tally.of(rubric.indicators().stream()
                            .filter(indicator -> indicator.criterion() == criterion)
                            .map(this::score)
                            .toList()))
                    .toList();
        }

        BigDecimal found(Kind kind) {
            var sum = sum(findings.stream()
                    .map(Finding::rule)
                    .filter(rule -> rule.kind() == kind)
                    .map(rule -> rule.points().abs())
                    .toList());
            var cap = rubric.limits().cap(kind);
            return cap == null ? sum : sum.min(cap);
        }

        private Evaluation submitted() {
            var submitted = Samples.evaluation(rubric);
            assess(submitted, Indicator::fullMarks);
            submitted.submit(by("支部"));
            return submitted;
        }

        private List<Review> given() {
            return reviews.stream()
                    .map(marks -> reviewOf(evaluation, "考评", indicator -> marks.get(indicator.id())))
                    .toList();
        }

        private Map<UUID, BigDecimal> marks() {
            var marks = new HashMap<UUID, BigDecimal>();
            rubric.indicators().forEach(indicator -> marks.put(indicator.id(), mark(indicator, dice)));
            return marks;
        }
    }
}
