package cn.gov.tj.mz.fourstrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRulesTest {

    private static final BigDecimal FULL = new BigDecimal("12.0");

    private final List<Indicator> indicators = RubricSamples.rubric().indicators();
    private final Indicator first = indicators.getFirst();

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "11.5", "12", "12.0", "12.00"})
    void takesHalfStepsFromNothingToTheFullMarks(String score) {
        assertThat(ScoreRules.problem("score", new BigDecimal(score), FULL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.5, evaluation.problem.negative",
        "12.5, evaluation.problem.aboveFull",
        "7.3, evaluation.problem.step",
        "0.25, evaluation.problem.step",
        "-0.3, evaluation.problem.negative"
    })
    void saysWhatIsWrongWhileAScoreIsTyped(String score, String key) {
        assertThat(ScoreRules.problem("score", new BigDecimal(score), FULL))
                .get()
                .extracting(Problem::key)
                .isEqualTo(key);
    }

    @Test
    void namesTheFullMarksAsPeopleSayThem() {
        assertThat(ScoreRules.problem("score", new BigDecimal("13"), FULL)
                        .orElseThrow()
                        .arguments())
                .containsExactly("12");
    }

    @Test
    void findsNothingWrongWithNoScore() {
        assertThat(ScoreRules.problem("score", null, FULL)).isEmpty();
    }

    @Test
    void countsRareCharactersOnceInWords() {
        assertThat(ScoreRules.problem("words", "𠮷".repeat(ScoreRules.MAX_COMMENT_LENGTH)))
                .isEmpty();
        assertThat(ScoreRules.problem("words", "𠮷".repeat(ScoreRules.MAX_COMMENT_LENGTH + 1)))
                .get()
                .extracting(Problem::key)
                .isEqualTo("problem.tooLong");
    }

    @Test
    void cleansWhatWasTyped() {
        var checked = ScoreRules.checked(indicators, Map.of(first.id(), new ScoreEntry(new BigDecimal("3"), "  好 ")));
        assertThat(checked).containsExactly(Map.entry(first.id(), new ScoreEntry(new BigDecimal("3.0"), "好")));
    }

    @Test
    void namesEveryFaultByTheCodeOfItsIndicator() {
        var second = indicators.get(1);
        var unknown = UUID.randomUUID();
        var typed = Map.of(
                first.id(),
                new ScoreEntry(new BigDecimal("-1"), "一".repeat(1001)),
                second.id(),
                new ScoreEntry(new BigDecimal("99"), null),
                unknown,
                ScoreEntry.NONE);
        assertThat(catchThrowableOfType(Invalid.class, () -> ScoreRules.checked(indicators, typed))
                        .problems())
                .extracting(Problem::field, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("score.A1", "evaluation.problem.negative"),
                        tuple("comment.A1", "problem.tooLong"),
                        tuple("score.A2", "evaluation.problem.aboveFull"),
                        tuple("score." + unknown, "evaluation.problem.unknownIndicator"));
    }

    @Test
    void asksForEveryScoreBeforeSubmission() {
        assertThatCode(() -> ScoreRules.complete(indicators, _ -> BigDecimal.ONE))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                                Invalid.class,
                                () -> ScoreRules.complete(
                                        indicators, id -> id.equals(first.id()) ? BigDecimal.ONE : null))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("score.A2", "score.D1", "score.D2");
    }
}
