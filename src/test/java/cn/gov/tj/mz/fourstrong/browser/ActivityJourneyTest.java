package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A record on its way from the clerk to the reviewer and back. */
@BrowserTest
class ActivityJourneyTest {

    @Test
    void isRecordedSubmittedFoundInTheWorkbenchAndAccepted(Visitor clerk, Visitor reviewer) {
        var title = "与𠮷祥里社区联学共建";
        clerk.signIn("clerk").goTo("活动记录");
        record(clerk, title);
        clerk.sees("已提交，等待审核：" + title).sees("待审");

        reviewer.signIn("reviewer");
        openFromTheWorkbench(reviewer, "条记录待审核", title);
        var waiting = reviewer.page.locator("vaadin-side-nav-item[path=activities] .fs-badge");
        var before = Integer.parseInt(waiting.textContent());
        press(reviewer, "a").sees("已采纳：" + title);
        assertThat(waiting).hasText(String.valueOf(before - 1));

        clerk.open("activities?q=" + title).sees("已采纳");
        assertThat(clerk.cell(title)).isVisible();
    }

    @Test
    void isAcceptedTogetherWithOthersAndTakenBack(Visitor clerk, Visitor reviewer) {
        clerk.signIn("clerk").goTo("活动记录");
        record(clerk, "河岸清洁之一");
        record(clerk, "河岸清洁之二");

        reviewer.signIn("reviewer").open("activities?state=SUBMITTED&q=河岸清洁").settle();
        press(press(press(press(reviewer, "j"), "x"), "j"), "x");
        reviewer.click("批量采纳 2 条").sees("河岸清洁之一").confirm("批量采纳").sees("已采纳 2 条记录。");
        reviewer.click("撤销").sees("已撤销审核，2 条记录重新待审。");
    }

    @Test
    void isReturnedWithAReasonImprovedAndSubmittedAgain(Visitor clerk, Visitor reviewer) {
        var title = "走访独居老人";
        clerk.signIn("clerk").goTo("活动记录");
        record(clerk, title);

        reviewer.signIn("reviewer");
        openFromTheWorkbench(reviewer, "条记录待审核", title);
        press(reviewer, "r").confirm("退回").sees("请填写原因。");
        reviewer.field("退回原因").fill("请写明走访了多少户。");
        reviewer.confirm("退回").sees("已退回：" + title);

        clerk.open("");
        openFromTheWorkbench(clerk, "条记录被退回", title);
        clerk.sees("退回原因：请写明走访了多少户。").click("修改");
        clerk.field("摘要").fill("走访独居老人12户。");
        clerk.click("保存并提交").sees("已提交，等待审核：" + title);
    }

    @Test
    void isPrintedWithItsMinutesWhichTheNextOneBeginsWith(Visitor clerk) {
        clerk.signIn("clerk").open("activities/new");
        describe(clerk, "社区联学");
        assertThat(clerk.field("地点")).hasCount(0);
        clerk.click("会议记录（可不填）");
        clerk.field("地点").fill("二楼会议室");
        clerk.field("主持人").fill("张𠮷");
        clerk.field("应到人数").fill("12");
        clerk.field("实到人数").fill("13");
        clerk.field("决议").fill("每月一次。\n轮流主持。");
        clerk.click("保存").sees("实到人数不能多于应到人数。");
        clerk.field("实到人数").fill("11");
        clerk.click("保存").sees("已保存草稿：社区联学");

        clerk.link("打印会议记录").click();
        clerk.settle().sees("志愿服务记录").sees("应到 12 人，实到 11 人");

        clerk.open("activities/new");
        describe(clerk, "社区联学之二");
        clerk.click("会议记录（可不填）");
        assertThat(clerk.field("地点")).hasValue("二楼会议室");
        assertThat(clerk.field("主持人")).hasValue("张𠮷");
        assertThat(clerk.field("决议")).isEmpty();
    }

    @Test
    void joinsTheIndicatorOfItsFigureOnceItIsAccepted(Visitor clerk, Visitor reviewer, Visitor manager) {
        clerk.signIn("clerk").open("indicators").click("添加指标");
        clerk.field("数据名称").fill("培训场次");
        clerk.field("数据名称").press("Enter");
        clerk.field("单位").fill("场");
        clerk.confirm("保存").sees("已保存：培训场次");

        clerk.open("activities/new");
        describe(clerk, "上半年培训");
        clerk.click("添加数据");
        clerk.field("数据名称").fill("培训场次");
        clerk.field("数值").fill("12场");
        clerk.field("所属时段").fill("2026年上半年");
        clerk.click("保存并提交").sees("已提交，等待审核：上半年培训");
        reviewer.signIn("reviewer").open("activities?q=上半年培训").cell("上半年培训").click();
        press(reviewer.settle(), "a").sees("已采纳：上半年培训");

        manager.signIn("manager").goTo("工作指标");
        assertThat(manager.cell("培训场次（场）")).isVisible();
        assertThat(manager.cell("12场")).isVisible();
        manager.open("branches/FC").sees("2026年上半年");
    }

    /** A key of those who review one record after the other. */
    private static Visitor press(Visitor reviewer, String key) {
        reviewer.page.keyboard().press(key);
        return reviewer.settle();
    }

    private static void record(Visitor clerk, String title) {
        clerk.click("记录活动");
        describe(clerk, title);
        clerk.click("保存并提交");
    }

    private static void describe(Visitor clerk, String title) {
        clerk.field("标题").fill(title);
        clerk.choose("活动类型", "志愿服务", "主题党日");
        clerk.checkbox("作用发挥强").check();
        clerk.field("日期").fill("2026-11-20");
        clerk.field("日期").press("Enter");
        assertThat(clerk.field("所属年度")).hasValue("2026");
    }

    private static void openFromTheWorkbench(Visitor visitor, String waiting, String title) {
        visitor.page.getByText(waiting).click();
        visitor.settle().cell(title).click();
        visitor.settle();
    }
}
