package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.VaadinTest;
import cn.gov.tj.mz.fourstrong.dashboard.OwnUnit;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Who sees which of the pages, and who reads that there is nothing to see. */
@ApplicationTest
@Transactional
class DashboardAccessTest extends VaadinTest implements Locators {

    @Autowired
    UserDetailsService users;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcTemplate database;

    private OwnUnit own;

    @BeforeEach
    void makeAnotherUnit() {
        own = OwnUnit.create(program);
        own.createAccounts();
    }

    @Test
    void clerkSeesTheirOwnBranchWithoutRankingAndComparison() {
        As.user(users, OwnUnit.CLERK, () -> {
            Clicks.go("dashboard?cycle=2019H2");

            assertThat(find(Tile.class).all())
                    .extracting(tile -> tile.getElement().getTextRecursively())
                    .contains("总分96.0 / 100▲ +1.0 较2019年上半年", "等级优秀 90.0 分起");
            assertThat(find(ComboBox.class).all()).noneMatch(comboBox -> comboBox.isVisible());
            assertThat(find(Button.class).withText("显示排名").all()).isEmpty();
            assertThat(find(HeatMapCard.class).all()).isEmpty();

            navigate("branches/OWN1", BranchView.class);
            assertThat(find(Button.class).withText("加入对比").all()).isEmpty();
        });
    }

    @Test
    void clerkSeesTheirOwnBranchBesideTheBureau() {
        As.user(users, OwnUnit.CLERK, () -> {
            Clicks.go("dashboard?cycle=2019H2");

            assertThat(find(MeanCard.class).single().getElement().getTextRecursively())
                    .contains("政治功能强本支部 96.7，全局 87.8▲ +8.9", "3 个支部的汇总，不含其他支部的单独数据");
        });
    }

    @Test
    void clerkSeesNoMeanThatGivesAwayAnother() {
        database.update("update evaluation set total = null, review_total = null where branch_id <> ?", own.branch(1));
        As.user(users, OwnUnit.CLERK, () -> {
            Clicks.go("dashboard?cycle=2019H2");

            assertThat(find(MeanCard.class).all()).isEmpty();
            assertThat(find(CriteriaCard.class).single().getElement().getTextRecursively())
                    .doesNotContain("全局平均");
        });
    }

    @Test
    @WithUserDetails("clerk")
    void clerkReadsOnceOfTheCycleThatWaitsForThem() {
        Clicks.go("dashboard");

        assertThat(find(NextStep.class).single().getElement().getTextRecursively())
                .startsWith("2026年下半年自评：");
        assertThat(find(RunningNote.class).all()).isEmpty();
    }

    @Test
    void clerkIsTakenToTheirOwnBranch() {
        As.user(users, OwnUnit.CLERK, () -> {
            navigate("branches", BranchView.class);

            assertThat(Clicks.address()).isEqualTo("branches/OWN1");
            assertThat(findH1().getText()).isEqualTo("测试单位甲党支部");
        });
    }

    @Test
    void clerkFindsNothingOfOthers() {
        As.user(users, OwnUnit.CLERK, () -> {
            nothingAt("branches/OWN2");
            nothingAt("dashboard?unit=OWN");
            nothingAt("compare?branch=OWN1&branch=OWN2");
        });
    }

    @Test
    @WithUserDetails("manager")
    void managerFindsNothingThatDoesNotExist() {
        nothingAt("dashboard?cycle=1999");
        nothingAt("dashboard?unit=NO-SUCH");
        nothingAt("branches/NO-SUCH");
        nothingAt("compare?branch=OWN1&branch=NO-SUCH");
    }

    @Test
    @WithUserDetails("reviewer")
    void reviewerSeesNoneOfThePages() {
        everythingIsHidden();
    }

    @Test
    @WithUserDetails("sysadmin")
    void administratorSeesNoneOfThePages() {
        everythingIsHidden();
    }

    @Test
    @WithUserDetails("auditor")
    void auditorSeesNoneOfThePages() {
        everythingIsHidden();
    }

    private void everythingIsHidden() {
        nothingAt("dashboard");
        nothingAt("branches");
        nothingAt("branches/OWN1");
        nothingAt("compare");
    }

    private void nothingAt(String address) {
        Clicks.go(address);

        assertThat(getCurrentView().getClass().getPackageName()).endsWith("shell.ui");
        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("甲支部", "乙支部", "89.5", "96.0");
    }
}
