package cn.gov.tj.mz.fourstrong.rubric;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.band;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RubricRulesTest {

    @ParameterizedTest
    @CsvSource({
        "0.0,   rubric.missing.tooFew,  100.0",
        "99.5,  rubric.missing.tooFew,  0.5",
        "100.5, rubric.missing.tooMany, 0.5",
        "250.0, rubric.missing.tooMany, 150.0",
    })
    void wantExactlyAHundredPoints(BigDecimal sum, String key, BigDecimal open) {
        assertThat(RubricRules.sumProblem(sum)).contains(Problem.of("sum", key, sum, open));
    }

    @Test
    void areContentWithAHundredHoweverItIsWritten() {
        assertThat(RubricRules.sumProblem(new BigDecimal("100"))).isEmpty();
        assertThat(RubricRules.sumProblem(new BigDecimal("100.00"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void wantAnIndicatorBelowEachCriterion(Criterion lacking) {
        var draft = draft(Stream.of(Criterion.values())
                .filter(criterion -> criterion != lacking)
                .map(criterion -> indicator(criterion, criterion == first(lacking) ? "50" : "25"))
                .toList());

        assertThat(RubricRules.missing(draft))
                .containsExactly(Problem.of("indicators", "rubric.missing.criterion", lacking));
    }

    @Test
    void wantGrades() {
        var complete = draft(Stream.of(Criterion.values())
                .map(criterion -> indicator(criterion, "25"))
                .toList());
        assertThat(RubricRules.missing(complete)).isEmpty();

        var graded = new RubricDraft("样例", complete.indicators(), List.of(), List.of(), Limits.USUAL);
        assertThat(RubricRules.missing(graded)).containsExactly(Problem.of("bands", "rubric.missing.bands"));
    }

    private static Criterion first(Criterion lacking) {
        return lacking == Criterion.POLITICAL_FUNCTION ? Criterion.MEMBERSHIP : Criterion.POLITICAL_FUNCTION;
    }

    private static RubricDraft draft(List<IndicatorEntry> indicators) {
        return new RubricDraft("样例", indicators, List.of(), List.of(band("ANY", "合格", "0")), Limits.USUAL);
    }

    private static IndicatorEntry indicator(Criterion criterion, String marks) {
        return RubricSamples.indicator(criterion, "I" + criterion.ordinal(), "指标", "", points(marks), "办法", "");
    }
}
