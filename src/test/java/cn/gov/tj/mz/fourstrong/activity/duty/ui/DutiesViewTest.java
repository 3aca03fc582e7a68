package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

class DutiesViewTest extends ViewTest {

    private static final String APRIL = "duty=FC~THEME_PARTY_DAY~2018-04-01";

    @Autowired
    ActivityService records;

    @Autowired
    OrganisationService organisation;

    @Autowired
    EntityManager database;

    @BeforeEach
    void branches() {
        DutyRecords.found(database);
    }

    @Test
    @WithUserDetails("manager")
    void showsBranchesByMonth() {
        open("year=2026");

        assertThat(table()).contains("网信办", "养老院", "主题党日", "按时").doesNotContain("支部党员大会");
        assertThat(links()).contains("应办规则");
    }

    @Test
    @WithUserDetails("manager")
    void isFilteredByTheAddress() {
        open("year=2026&unit=JZZ&type=PARTY_LECTURE");
        assertThat(table()).contains("救助总站", "救助分站", "党课").doesNotContain("养老院");
        open("year=nonsense&unit=nonsense&type=nonsense&state=nonsense&page=nonsense&duty=nonsense");
        assertThat(table()).contains("网信办", "养老院");
        open("q=没有");
        assertThat(view().getElement().getTextRecursively()).contains("没有符合条件的党支部或应办事项");
    }

    @Test
    @WithUserDetails("manager")
    void leavesOutOfTheAddressWhatCannotBeMeant() {
        open("year=abc&branch=XX&duty=rubbish&page=0&unit=nonsense&q=养老");
        assertThat(address()).containsOnly(entry("q", List.of("养老")));

        open("year=2025&branch=FC&duty=FC~THEME_PARTY_DAY~2025-03-01");
        assertThat(address()).containsOnlyKeys("year", "branch", "duty");
        open("year=2025&branch=FC&duty=FC~THEME_PARTY_DAY~2025-03-02");
        assertThat(address()).containsOnlyKeys("year", "branch");
    }

    @Test
    @WithUserDetails("clerk")
    void showsClerksAllTypesOfTheirBranch() {
        open("year=2026");

        assertThat(table()).contains("支部党员大会", "主题党日", "组织生活会").doesNotContain("网信办");
        assertThat(links()).doesNotContain("应办规则");
    }

    @Test
    @WithUserDetails("clerk")
    void leadsFromWhatWasMissedToItsRecord() {
        openYearBefore(APRIL);

        assertThat(text()).contains("福彩中心 · 主题党日 · 2018年4月", "2018年4月1日至2018年4月30日（宽限至 2018年5月7日）应开展1次，已记录0次");
        assertThat(find(PageLink.class).withText("补记").single().getHref())
                .isEqualTo("activities/new?due=FC~THEME_PARTY_DAY~2018-04-01");
    }

    @Test
    @WithUserDetails("clerk")
    void countsALaterRecordForWhatWasMissed() {
        var branch = organisation.branches(Role.CLERK).getFirst().id();
        DutyRecords.themeDay(records, branch, DutyRecords.day(5, 15));
        DutyRecords.themeDay(records, branch, DutyRecords.day(5, 16));
        database.flush();
        openYearBefore(APRIL);
        click("记为补办");

        assertThat(text()).contains("补办", "2018年5月16日的活动记录（补办）");
        click("不再算作补办");
        assertThat(text()).contains("可能就是它");
    }

    @Test
    @WithUserDetails("clerk")
    void asksForAWaiverWithAReason() {
        openYearBefore(APRIL);
        click("申请豁免…");
        clickInDialog("申请豁免…");
        assertThat(find(Dialog.class).exists()).isTrue();
        find(TextArea.class).single().setValue("换届期间");
        clickInDialog("申请豁免…");

        assertThat(text()).contains("等待考评组确认：换届期间");
        assertThat(table()).contains("待定");
        click("收回豁免");
        assertThat(text()).doesNotContain("换届期间");
    }

    @Test
    @WithUserDetails("reviewer")
    void offersReviewersNothingThatOnlyClerksDo() {
        openYearBefore(APRIL + "&branch=FC");

        assertThat(text()).contains("福彩中心 · 主题党日 · 2018年4月");
        assertThat(links()).doesNotContain("补记");
        assertThat(button("申请豁免…").exists()).isFalse();
    }

    @Test
    @WithUserDetails("reviewer")
    void remindsABranchOfOneDutyAndOfAllThatIsOverdue() {
        DutyRecords.withdrawAll(database);
        open("year=2025&branch=FC&duty=FC~THEME_PARTY_DAY~2025-03-01");
        click("提醒");

        assertThat(notice()).contains("已发出 1 条提醒");
        assertThat(text()).contains("考评组成员 于 2026-11-23 10:00 提醒。");
        assertThat(table()).contains("11-23 提醒");
        assertThat(button("提醒").exists()).isFalse();

        test(find(Button.class)
                        .withCondition(button -> button.getText().startsWith("提醒全部逾期"))
                        .single())
                .click();
        assertThat(find(Button.class)
                        .withCondition(button -> button.getText().startsWith("提醒全部逾期"))
                        .exists())
                .isFalse();
    }

    @Test
    @WithUserDetails("manager")
    void remindsNoBranchThatNobodyReads() {
        DutyRecords.withdrawAll(database);
        open("year=2025&duty=YL~THEME_PARTY_DAY~2025-03-01");
        click("提醒");

        assertThat(notice()).contains("没有在用的工作人员账号");
    }

    @Test
    @WithUserDetails("clerk")
    void offersClerksNoReminders() {
        DutyRecords.withdrawAll(database);
        open("year=2025&duty=FC~THEME_PARTY_DAY~2025-03-01");

        assertThat(text()).contains("福彩中心 · 主题党日 · 2025年3月").doesNotContain("提醒全部逾期");
        assertThat(button("提醒").exists()).isFalse();
    }

    private void openYearBefore(String query) {
        open("year=2018&" + query);
    }

    private void open(String query) {
        UI.getCurrent().navigate(DutiesView.class, QueryParameters.fromString(query));
    }

    /** What the page puts into the address bar. */
    private Map<String, List<String>> address() {
        var filter = find(DutyFilterBar.class).single().address();
        return UrlFilter.withoutBlanks(find(DutyBoard.class).single().address(filter));
    }

    private Main view() {
        return find(DutiesView.class).single();
    }

    private String text() {
        return view().getElement().getTextRecursively();
    }

    private String table() {
        return find(DutyTable.class).single().getElement().getProperty("innerHTML");
    }

    private List<String> links() {
        return find(PageLink.class).all().stream().map(PageLink::getText).toList();
    }
}
