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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralReviewersTest {

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

    private static Evaluation submitted(Rubric rubric) {
        var evaluation = Samples.evaluation(rubric);
        assess(evaluation, Indicator::fullMarks);
        evaluation.submit(by("支部"));
        return evaluation;
    }
}
