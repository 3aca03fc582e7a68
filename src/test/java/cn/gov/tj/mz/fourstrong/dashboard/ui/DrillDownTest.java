package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.Overview;
import cn.gov.tj.mz.fourstrong.dashboard.TreePart;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrillDownTest {

    private static final UUID ID = new UUID(0, 1);
    private static final TreePart ALL = new TreePart(null, null);
    private static final TreePart UNIT = new TreePart(new UnitName(ID, "UNIT", "单位", "单位", 0), null);
    private static final TreePart BRANCH =
            new TreePart(null, new BranchName(ID, "B1", "一支部", "一支部", ID, "单位", 1, true));

    @Test
    void leadsToAnEvaluationItsCriteriaAndItsIndicators() {
        assertThat(DrillDown.evaluation(ID).href()).isEqualTo("evaluations/" + ID);
        assertThat(DrillDown.evaluation(ID, "MEMBERSHIP").href())
                .isEqualTo("evaluations/" + ID + "?criterion=MEMBERSHIP");
        assertThat(DrillDown.why(ID).href()).isEqualTo("evaluations/" + ID + "/why");
        assertThat(DrillDown.indicator(ID, "A1").href()).isEqualTo("evaluations/" + ID + "/A1");
    }

    @ParameterizedTest
    @CsvSource({"total", "membership", "''"})
    void leadsToTheWholeEvaluationFromWhatIsNoCriterion(String series) {
        assertThat(DrillDown.evaluation(ID, series).href()).isEqualTo("evaluations/" + ID);
    }

    @Test
    void narrowsTheListOfEvaluationsToWhatThePageShows() {
        assertThat(evaluations(ALL)).isEqualTo("evaluations?cycle=2019H2");
        assertThat(evaluations(UNIT)).isEqualTo("evaluations?cycle=2019H2&unit=UNIT");
        assertThat(evaluations(BRANCH)).isEqualTo("evaluations?branch=B1&cycle=2019H2");
    }

    @Test
    void coversAMonthToItsLastDay() {
        assertThat(Clicks.inOrder(DrillDown.activities(counted(null), UNIT)
                        .within(YearMonth.of(2020, 2))
                        .href()))
                .isEqualTo("activities?from=2020-02-01&state=ACCEPTED&to=2020-02-29&unit=UNIT");
    }

    @Test
    void asksForActivitiesOfAYearThatGiveNoDate() {
        assertThat(Clicks.inOrder(DrillDown.activities(counted(null), BRANCH)
                        .undated(2019)
                        .href()))
                .isEqualTo("activities?branch=B1&state=ACCEPTED&undated=true&year=2019");
    }

    @Test
    void namesTheBranchesThatWereCountedWhereTheUnitHasOthersToday() {
        assertThat(Clicks.inOrder(
                        DrillDown.activities(counted(List.of("B1", "B2")), UNIT).href()))
                .isEqualTo("activities?branch=B1&branch=B2&state=ACCEPTED");
    }

    private static Overview.Activities counted(@Nullable List<String> branches) {
        return new Overview.Activities(List.of(), 0, 0, branches);
    }

    @Test
    void leadsToRecordsBranchesAndComparisons() {
        assertThat(DrillDown.activity(ID).href()).isEqualTo("activities?id=" + ID);
        assertThat(DrillDown.branch("B1").href()).isEqualTo("branches/B1");
        assertThat(DrillDown.compare("B1", "B2").href()).isEqualTo("compare?branch=B1&branch=B2");
        assertThat(DrillDown.compare().href()).isEqualTo("compare");
    }

    @Test
    void leavesOutWhatIsNotChosen() {
        assertThat(DrillDown.dashboard(new Choice(null, null)).href()).isEqualTo("dashboard");
        assertThat(Clicks.inOrder(
                        DrillDown.dashboard(new Choice("2019H2", "UNIT")).href()))
                .isEqualTo("dashboard?cycle=2019H2&unit=UNIT");
    }

    private static String evaluations(TreePart part) {
        return Clicks.inOrder(DrillDown.evaluations("2019H2", part).href());
    }
}
