package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager opens a cycle without two branches and with two reviewers, reminds a branch and extends a phase. */
@BrowserTest
class CycleJourneyTest {

    /** Only where somebody reads it a reminder goes out. */
    @BeforeAll
    static void sendAClerk(@Autowired Clerks clerks) {
        clerks.create("养老院", "孙某");
    }

    private static final List<String> SERIOUS = List.of("serious", "critical");

    @Test
    void isOpenedRemindedOfAndExtended(Visitor manager) {
        manager.openAs("manager", "cycles").click("开启周期");
        manager.select("评价周期", "2026年第四季度").choose("考评人", "考评组成员", "考评组第二成员");
        manager.checkbox("市民政局网信办党支部参评").uncheck();
        manager.settle().checkbox("天津市福利彩票发行中心党支部参评").uncheck();
        manager.settle().click("开启周期");
        manager.sees("请填写");
        manager.field("不参评原因（用于未单独填写的支部）").fill("支部正在换届");
        inspect(manager);
        manager.click("开启周期");
        assertThat(manager.heading("2026年第四季度")).isVisible();
        assertThat(manager.button("参评 4")).isVisible();
        assertThat(manager.button("不参评 2")).isVisible();
        assertThat(manager.button("未指派 0")).isVisible();

        choose(manager);
        manager.settle().click("提醒");
        manager.page.getByText("已发出 1 条提醒").waitFor();
        manager.settle().click("提醒");
        manager.page.getByText("今日已经提醒过").waitFor();

        manager.fromMenu("更多", "延期");
        manager.field("新的截止日期").fill("2026-12-25");
        manager.field("新的截止日期").press("Enter");
        manager.field("延期原因").fill("年底集中培训");
        manager.confirm("延期").page.getByText("延期记录（1）").click();
        manager.page.getByText("2026-12-20 延至 2026-12-25，年底集中培训").waitFor();
        inspect(manager);

        manager.fromMenu("更多", "关闭周期");
        manager.dialog().getByText("还有 4 个支部").waitFor();
        manager.dialog().getByText("查看未生效的支部").click();
        manager.settle();
        assertThat(manager.cell("网信办")).hasCount(0);
    }

    private static void inspect(Visitor manager) {
        assertThat(Axe.findings(manager.page)).isEmpty();
    }

    /** The last branch, by its state: its name leads to the evaluation. */
    private static void choose(Visitor manager) {
        manager.page.locator("vaadin-grid-cell-content").getByText("自评中").last().click();
    }
}
