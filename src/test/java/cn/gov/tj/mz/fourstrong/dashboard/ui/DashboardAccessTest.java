package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** Who sees which of the pages, and who reads that there is nothing to see. */
@ApplicationTest
@Transactional
class DashboardAccessTest extends SpringBrowserlessTest implements Locators {

    @Test
    @WithUserDetails("clerk")
    void clerkSeesTheOwnBranchWithoutRankingAndComparison() {
        Clicks.go("dashboard?cycle=2025H1");

        assertThat(find(Tile.class).all())
                .extracting(tile -> tile.getElement().getTextRecursively())
                .contains("总分95.0 / 100▲ +2.0 较2024年", "等级优秀 90.0 分起");
        assertThat(find(ComboBox.class).all()).noneMatch(comboBox -> comboBox.isVisible());
        assertThat(find(Button.class).withText("显示排名").all()).isEmpty();
        assertThat(find(HeatMapCard.class).all()).isEmpty();

        navigate("branches/FC", BranchView.class);
        assertThat(find(Button.class).withText("加入对比").all()).isEmpty();
    }

    @Test
    @WithUserDetails("clerk")
    void clerkIsTakenToTheOwnBranch() {
        navigate("branches", BranchView.class);

        assertThat(Clicks.address()).isEqualTo("branches/FC");
        assertThat(findH1().getText()).isEqualTo("天津市福利彩票发行中心党支部");
    }

    @Test
    @WithUserDetails("clerk")
    void clerkFindsNothingOfOthers() {
        nothingAt("branches/ZW");
        nothingAt("dashboard?unit=ZWC");
        nothingAt("compare?branch=FC&branch=ZW");
    }

    @Test
    @WithUserDetails("manager")
    void managerFindsNothingThatDoesNotExist() {
        nothingAt("dashboard?cycle=1999");
        nothingAt("dashboard?unit=NO-SUCH");
        nothingAt("branches/NO-SUCH");
        nothingAt("compare?branch=FC&branch=NO-SUCH");
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
        nothingAt("branches/FC");
        nothingAt("compare");
    }

    private void nothingAt(String address) {
        Clicks.go(address);

        assertThat(getCurrentView().getClass().getPackageName()).endsWith("shell.ui");
        assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("政务服务处", "88.3", "95.0");
    }
}
