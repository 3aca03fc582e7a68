package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.DashboardService;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import cn.gov.tj.mz.fourstrong.dashboard.Reorganisation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithUserDetails;

/** After a branch and its unit were renamed, pages about an old cycle name both in one way; paper keeps the old names. */
@WithUserDetails("manager")
class FormerNamesTest extends ViewTest {

    private static final String BRANCH = "新乙（原名 乙支部）";

    @Autowired
    DashboardService dashboard;

    @Autowired
    ApplicationContext program;

    @BeforeEach
    void reorganise() {
        Reorganisation.of(OwnUnit.create(program), program);
    }

    @Test
    void everyCardOfTheDashboardNamesABranchInOneWay() {
        Clicks.go("dashboard?cycle=2019H2&unit=OWN");

        assertThat(texts().replace(BRANCH, ""))
                .doesNotContain("新乙")
                .doesNotContain("乙支部")
                .isNotEqualTo(texts());
    }

    @Test
    void aComparisonNamesABranchInOneWay() {
        Clicks.go("compare?branch=OWN2&branch=OWN3&cycle=2019H2");

        assertThat(getCurrentView()).isInstanceOf(CompareView.class);
        assertThat(grid().getColumnByKey("branch0").getHeaderText()).isEqualTo(BRANCH);
    }

    @Test
    void anEvaluationNamesItsBranchAndUnit() {
        var evaluation = dashboard
                .overview(new Choice(OwnUnit.CYCLE, OwnUnit.CODE))
                .largestGap()
                .evaluation();

        Clicks.go("evaluations/" + evaluation);

        assertThat(texts()).contains("新乙党支部（原名 测试单位乙党支部）", "更名单位（原名 测试单位）");
    }

    @Test
    void aProfileTellsTheNamesOfThen() {
        Clicks.go("branches/OWN2");

        assertThat(find(HistoryCard.class).single()).isNotNull();
        assertThat(grid().getColumnByKey("branch").isVisible()).isTrue();
        assertThat(grid().getColumnByKey("unit").isVisible()).isTrue();
    }

    @Test
    void aReportKeepsTheNamesThatWereSigned() {
        UI.getCurrent().navigate("cycle-report/" + OwnUnit.CYCLE);

        assertThat(texts())
                .contains("测试单位甲党支部", "测试单位乙党支部", "3 个有结果，平均 89.5 分。")
                .doesNotContain("新乙", "更名", "原名");
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
