package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.RaceTest;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CorrectionRaceTest extends RaceTest {

    @Autowired
    CorrectionService corrections;

    private Evaluation result;

    @Override
    protected void fillTheCycle() {
        result = cycle.concluded("一支部", "90", "88");
    }

    @Test
    void ofTwoWhoCorrectAResultAtOnceTheSecondHearsOfTheFirst() {
        assertThat(second(this::correct, this::correct))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("evaluation.correction.underWay"));
    }

    private void correct() {
        corrections.begin(result.id(), result.version(), "核查有误");
    }
}
