package cn.gov.tj.mz.fourstrong.dashboard.profile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.dashboard.BureauMean;
import cn.gov.tj.mz.fourstrong.dashboard.CriterionSum;
import cn.gov.tj.mz.fourstrong.dashboard.Result;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile.BranchFile;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.DatedName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchProfileTest {

    @Test
    void hasTheNewestResultThatIsThere() {
        var profile = profile(result("2020H1", null), result("2019H2", "96.0"), result("2019H1", "95.0"));

        assertThat(profile.latest()).map(scored -> scored.result().cycle()).contains("2019H2");
    }

    @Test
    void hasNoResultWhileAllAreOpen() {
        assertThat(profile(result("2020H1", null)).latest()).isEmpty();
        assertThat(profile().latest()).isEmpty();
    }

    @Test
    void tellsTheGradeInTheLanguageOfTheReader() {
        var scored = result("2019H2", "96.0");

        assertThat(scored.grade(Locale.SIMPLIFIED_CHINESE)).isEqualTo("优秀");
        assertThat(scored.grade(Locale.UK)).isEqualTo("Excellent");
        assertThat(result("2020H1", null).grade(Locale.UK)).isNull();
        assertThat(scored.percent(Criterion.MEMBERSHIP)).isEqualTo("92.5");
        assertThat(scored.percent(Criterion.EFFECTIVENESS)).isNull();
    }

    private static BranchProfile profile(ScoredResult... results) {
        var branch = new BranchFile(new UUID(0, 1), "B1", "一支部", "一支部", "某单位", BranchFacts.UNKNOWN, true, null);
        return new BranchProfile(
                branch, List.of(results), BureauMean.NONE, List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    private static ScoredResult result(String cycle, @Nullable String total) {
        var points = total == null ? null : new BigDecimal(total);
        var grade = total == null ? null : new Label("优秀", "Excellent");
        var state = total == null ? EvaluationState.SUBMITTED : EvaluationState.FINAL;
        return new ScoredResult(
                new Result(
                        UUID.randomUUID(),
                        cycle,
                        "B1",
                        DatedName.unchanged("一支部"),
                        DatedName.unchanged("某单位"),
                        state,
                        new EvaluationResult(points, points, points, null, null, points, null, 0),
                        grade),
                total == null ? Map.of() : Map.of(Criterion.MEMBERSHIP, sum("18.5")));
    }

    private static CriterionSum sum(String points) {
        return new CriterionSum(new UUID(0, 1), Criterion.MEMBERSHIP, new BigDecimal(points), new BigDecimal("20"));
    }
}
