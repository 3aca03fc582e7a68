package cn.gov.tj.mz.fourstrong.rubric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.rubric.RubricRules;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ProblemsTest extends VaadinTest {

    @Test
    void sayPointsAndConstantsAsPeopleDo() {
        var lacking = Problem.of("indicators", "rubric.missing.criterion", Criterion.MEMBERSHIP);
        var tooMany = RubricRules.sumProblem(new BigDecimal("102.0")).orElseThrow();

        assertThat(Problems.inWords(lacking, Locale.SIMPLIFIED_CHINESE)).isEqualTo("“党员队伍强”还没有指标");
        assertThat(Problems.inWords(lacking, Locale.ENGLISH)).isEqualTo("“Strong membership” has no indicator yet");
        assertThat(Problems.inWords(tooMany, Locale.SIMPLIFIED_CHINESE))
                .contains("102")
                .doesNotContain("102.0");
    }
}
