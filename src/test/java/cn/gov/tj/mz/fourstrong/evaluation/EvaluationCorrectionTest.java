package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.evaluation.Samples.by;
import static cn.gov.tj.mz.fourstrong.evaluation.Samples.evaluationAt;
import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationCorrectionTest {

    private final Evaluation corrected = evaluationAt(EvaluationState.FINAL);
    private Evaluation correction;

    @BeforeEach
    void begin() {
        correction = new Evaluation(corrected, "核查有误", Samples.NOW);
    }

    @Test
    void isTheNextEditionOfTheSameBranchInTheSameCycle() {
        assertThat(correction.id()).isNotEqualTo(corrected.id());
        assertThat(correction.branch()).isEqualTo(corrected.branch());
        assertThat(correction.cycle()).isSameAs(corrected.cycle());
        assertThat(correction.edition()).isEqualTo(new Edition(2, corrected.id(), "核查有误"));
    }

    @Test
    void beginsWithAllScoresButComesToATotalOfItsOwn() {
        assertThat(correction.cycle().rubric().indicators())
                .allSatisfy(indicator -> assertThat(correction.sheet().score(indicator.id()))
                        .isEqualTo(corrected.sheet().score(indicator.id())));
        assertThat(correction.result().selfTotal()).isEqualTo(corrected.result().selfTotal());
        assertThat(correction.result().total()).isNull();
        correction.applyFindings(List.of(), Samples.NOW);
        assertThat(correction.result()).isEqualTo(corrected.result());
    }

    @Test
    void changesNothingAboutTheResultThatItCorrects() {
        var before = corrected.result();
        correction.adjust(indicator().id(), points("1"), "核查", List.of(), by("主管"));
        assertThat(correction.result().total()).isEqualTo(points("21"));
        assertThat(corrected.result()).isEqualTo(before);
        assertThat(corrected.sheet().score(indicator().id()).finalScore()).isEqualTo(points("10"));
    }

    @Test
    void doesNotGoBackToTheBranch() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> correction.giveBack("退回", by("主管")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("evaluation.correction.noReturn"));
        assertThat(correction.progress().state()).isEqualTo(EvaluationState.REVIEWED);
    }

    private Indicator indicator() {
        return corrected.cycle().rubric().indicators().getFirst();
    }
}
