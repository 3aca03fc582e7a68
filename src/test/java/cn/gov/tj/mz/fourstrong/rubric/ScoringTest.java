package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

    private static final int ROUNDS = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsEqualAStraightforwardSumWhateverTheOrder(long seed) {
        var dice = new Random(seed);
        var halves = IntStream.range(0, 1 + dice.nextInt(40))
                .map(_ -> dice.nextInt(0, 41))
                .boxed()
                .toList();
        var scores = new ArrayList<BigDecimal>(
                halves.stream().map(half -> halfPoints(half)).toList());
        Collections.shuffle(scores, dice);

        var expected = halfPoints(halves.stream().mapToInt(Integer::intValue).sum());
        assertThat(Scoring.total(scores)).isEqualTo(expected);
        assertThat(Tally.of(scores)).isEqualTo(new Tally(expected, scores.size(), 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meansLieBetweenTheExtremesAndAreRoundedHalfUp(long seed) {
        var dice = new Random(seed);
        var halves = IntStream.range(0, 1 + dice.nextInt(7))
                .map(_ -> dice.nextInt(0, 25))
                .toArray();
        var scores = new ArrayList<BigDecimal>(
                Arrays.stream(halves).mapToObj(ScoringTest::halfPoints).toList());

        var tenths = Math.floorDiv(Arrays.stream(halves).sum() * 10 + halves.length, 2 * halves.length);
        assertThat(Scoring.mean(scores)).isEqualTo(BigDecimal.valueOf(tenths, 1));
        assertThat(Scoring.mean(scores)).isBetween(Collections.min(scores), Collections.max(scores));
        assertThat(Scoring.spread(scores))
                .isEqualTo(Collections.max(scores)
                        .subtract(Collections.min(scores))
                        .setScale(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOpenScoreLeavesNoTotalButASumOfTheRest(long seed) {
        var dice = new Random(seed);
        var scores = new ArrayList<BigDecimal>(IntStream.range(0, 1 + dice.nextInt(20))
                .mapToObj(_ -> halfPoints(dice.nextInt(20)))
                .toList());
        var sum = Scoring.total(scores);
        scores.add(dice.nextInt(scores.size() + 1), null);

        assertThat(Scoring.total(scores)).isNull();
        assertThat(Scoring.sum(scores)).isEqualTo(sum);
        assertThat(Tally.of(scores)).isEqualTo(new Tally(sum, scores.size() - 1, 1));
        assertThat(Tally.of(scores).total()).isNull();
    }

    @Test
    void nothingScoredIsNothingAndNotZero() {
        assertThat(Scoring.total(List.of())).isNull();
        assertThat(Scoring.mean(Arrays.asList(null, null))).isNull();
        assertThat(Scoring.spread(List.of())).isNull();
        assertThat(Tally.of(Arrays.asList(null, null)).total()).isNull();
        assertThat(Scoring.percent(null, points("5"))).isNull();
        assertThat(Scoring.percent(points("0"), points("0"))).isNull();
        assertThat(Scoring.difference(null, points("5"))).isNull();
        assertThat(Scoring.difference(points("5"), null)).isNull();
        assertThat(Scoring.mean(null, 3)).isNull();
        assertThat(Scoring.mean(points("0"), 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"88.0, 90.5, 2.5", "90.5, 88.0, -2.5", "90.0, 90.0, 0.0", "90.04, 90.09, 0.1"})
    void aDifferenceIsWhatTheSecondHasMore(BigDecimal from, BigDecimal to, BigDecimal difference) {
        assertThat(Scoring.difference(from, to)).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({"271.0, 3, 90.3", "168.0, 2, 84.0", "0.1, 2, 0.1", "0.0, 7, 0.0", "-0.1, 2, -0.1"})
    void aMeanOfASumIsRoundedHalfUp(BigDecimal sum, long count, BigDecimal mean) {
        assertThat(Scoring.mean(sum, count)).isEqualTo(mean);
    }

    @Test
    void zeroIsAScore() {
        assertThat(Scoring.total(List.of(points("0")))).isEqualTo(points("0"));
        assertThat(Scoring.mean(Arrays.asList(points("0"), null))).isEqualTo(points("0"));
    }

    @ParameterizedTest
    @CsvSource({"12, 12, 100.0", "11.5, 12, 95.8", "0, 5, 0.0", "1, 8, 12.5", "1, 3, 33.3", "2, 3, 66.7"})
    void percentIsOfTheFullMarks(BigDecimal points, BigDecimal fullMarks, BigDecimal expected) {
        assertThat(Scoring.percent(points, fullMarks)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.1", "0.04, 0.0", "92.25, 92.3", "92.249, 92.2", "-0.05, -0.1", "92.24999999999995, 92.3"})
    void roundingIsHalfUpToOneDecimal(BigDecimal number, BigDecimal expected) {
        assertThat(Scoring.round(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"8, 8.0", "8.25, 8.25", "8.50, 8.5", "8.33333333333333, 8.33", "8.99999999999999, 9.0"})
    void pointsAreShownWithTwoDecimalsAtMost(BigDecimal points, BigDecimal expected) {
        assertThat(Scoring.shown(points)).isEqualTo(expected);
    }

    @Test
    void thirdsAddUpToWholes() {
        var third = Scoring.exactMean(List.of(points("0"), points("0"), points("0.5")));
        assertThat(third).isEqualTo("0.16666666666667");
        assertThat(Tally.of(Collections.nCopies(3, third))).isEqualTo(new Tally(points("0.5"), 3, 0));
        assertThat(Tally.of(List.of(points("8.5"), new BigDecimal("4.25"))).subtotal())
                .isEqualTo("12.75");
        assertThat(Tally.of(List.of(points("8.5"), new BigDecimal("4.25"))).total())
                .isEqualTo("12.8");
    }

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90, EXCELLENT",
        "89.9, GOOD",
        "80, GOOD",
        "79.9, QUALIFIED",
        "60, QUALIFIED",
        "59.9, UNQUALIFIED",
        "0, UNQUALIFIED"
    })
    void aGradeBeginsAtItsLowestTotal(BigDecimal total, String grade) {
        var grades = new ArrayList<>(RubricSamples.standardRubric().grades());
        assertThat(Scoring.grade(total, grades)).map(Grade::code).contains(grade);
        Collections.reverse(grades);
        assertThat(Scoring.grade(total, grades)).map(Grade::code).contains(grade);
    }

    @Test
    void noTotalHasNoGrade() {
        assertThat(Scoring.grade(null, RubricSamples.standardRubric().grades())).isEmpty();
        assertThat(Scoring.grade(points("10"), List.of())).isEmpty();
    }

    private static BigDecimal halfPoints(int halves) {
        return BigDecimal.valueOf(halves).divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY);
    }
}
