package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.addingUpTo;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.assess;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.reviewOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeveralReviewersTest {

    private static final int ROUNDS = 500;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ROUNDS);
    }

    @ParameterizedTest
    @CsvSource({
        "85 83, 84.0, GOOD",
        "84.5 85.5, 85.0, GOOD",
        "90 90.5 90.5, 90.3, EXCELLENT",
        "90 90 89, 89.7, GOOD",
        "89.5 90 90 90, 89.9, GOOD",
        "100 100 99.5, 99.8, EXCELLENT"
    })
    void meetInTheMeanOfTheirTotals(String totals, BigDecimal expected, String grade) {
        var rubric = RubricSamples.standardRubric();
        var parsed = Stream.of(totals.split(" ")).map(BigDecimal::new).toList();
        for (int shift = 0; shift < rubric.indicators().size(); shift++) {
            var evaluation = submitted(rubric);
            var step = shift;
            evaluation.review(
                    IntStream.range(0, parsed.size())
                            .mapToObj(index -> reviewOf(
                                    evaluation, "考评" + index, addingUpTo(parsed.get(index), rubric, index * step)))
                            .toList(),
                    List.of(),
                    by("考评"));
            assertThat(evaluation.result().total()).isEqualTo(expected);
            assertThat(evaluation.result().gradeCode()).isEqualTo(grade);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void haveTheResultThatFractionsGiveInAnyOrder(long seed) {
        var dice = new Random(seed);
        var rubric = RubricSamples.inventedRubric(dice);
        var halves = new ArrayList<Map<UUID, Integer>>();
        for (var reviewers = 1 + dice.nextInt(7); reviewers > 0; reviewers--) {
            halves.add(marks(rubric, dice));
        }
        var evaluation = reviewed(rubric, halves);

        var totals = halves.stream().mapToInt(SeveralReviewersTest::sum).toArray();
        assertThat(evaluation.result().total())
                .isEqualTo(mean(Arrays.stream(totals).sum(), totals.length));
        assertThat(evaluation.result().total())
                .isBetween(
                        points(Arrays.stream(totals).min().orElseThrow()),
                        points(Arrays.stream(totals).max().orElseThrow()));

        Collections.shuffle(halves, dice);
        assertThat(reviewed(rubric, halves).result().total())
                .isEqualTo(evaluation.result().total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void giveWayWhereALeaderSetsTheScore(long seed) {
        var dice = new Random(seed);
        var rubric = RubricSamples.inventedRubric(dice);
        var halves = IntStream.rangeClosed(0, dice.nextInt(7))
                .mapToObj(_ -> marks(rubric, dice))
                .toList();
        var evaluation = reviewed(rubric, halves);
        var adjusted = rubric.indicators()
                .get(dice.nextInt(rubric.indicators().size()))
                .id();
        var set = dice.nextInt(10);
        evaluation.adjust(adjusted, points(set), "核查", List.of(), by("主管"));

        var others = halves.stream()
                .mapToInt(marks -> sum(marks) - marks.get(adjusted))
                .sum();
        assertThat(evaluation.result().total()).isEqualTo(mean(others + set * halves.size(), halves.size()));
    }

    /** Half points shared by so many reviewers, in tenths rounded half up, without any decimal in between. */
    private static BigDecimal mean(int halves, int reviewers) {
        return BigDecimal.valueOf((10L * halves + reviewers) / (2L * reviewers), 1);
    }

    private static Evaluation reviewed(Rubric rubric, List<Map<UUID, Integer>> halves) {
        var evaluation = submitted(rubric);
        evaluation.review(
                halves.stream()
                        .map(marks -> reviewOf(evaluation, "考评", indicator -> points(marks.get(indicator.id()))))
                        .toList(),
                List.of(),
                by("考评"));
        return evaluation;
    }

    private static Evaluation submitted(Rubric rubric) {
        var evaluation = Samples.evaluation(rubric);
        assess(evaluation, Indicator::fullMarks);
        evaluation.submit(by("支部"));
        return evaluation;
    }

    private static Map<UUID, Integer> marks(Rubric rubric, Random dice) {
        var marks = new HashMap<UUID, Integer>();
        rubric.indicators()
                .forEach(indicator -> marks.put(
                        indicator.id(),
                        dice.nextInt(
                                indicator.fullMarks().multiply(BigDecimal.TWO).intValueExact() + 1)));
        return marks;
    }

    private static int sum(Map<UUID, Integer> marks) {
        return marks.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static BigDecimal points(int halves) {
        return RubricSamples.points(BigDecimal.valueOf(halves * 5L, 1).toPlainString());
    }
}
