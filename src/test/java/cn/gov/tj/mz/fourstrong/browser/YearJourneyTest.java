package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.exchange.Workbooks;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A year of the bureau: from the rubric to the title, with the same numbers wherever they are read. */
@BrowserTest
class YearJourneyTest {

    private static final String CYCLE = "2026年第三季度";
    private static final String FIRST = "天津市福利彩票发行中心党支部";
    private static final String SECOND = "市民政局网信办党支部";

    /** 85.1 by the two reviewers, 83.8 after the manager set one score by hand, and 2.0 for a city honour. */
    private static final String TOTAL = "85.8";

    @Test
    void goesFromTheRubricToTheTitle(
            Visitor manager, Visitor clerk, Visitor clerk2, Visitor reviewer, Visitor reviewer2) throws IOException {
        manager.signIn("manager");
        revise(manager);
        open(manager);
        assess(clerk.signIn("clerk"), "9.5", "8", "8", "4");
        assess(clerk2.signIn("clerk2"), "9", "8", "7.5", "4");
        review(reviewer.signIn("reviewer"), "8", "7");
        review(reviewer2.signIn("reviewer2"), "8.5", "7.5");
        decide(manager);
        TestClock.daysLater(60, () -> {
            conclude(manager);
            grant(manager);
        });
        agree(manager);
    }

    /** Half a point moves from one indicator to another, and the sum is checked while they are typed. */
    private static void revise(Visitor manager) {
        manager.goTo("评价细则").select("评价细则", "四强党支部评价细则（第 1 版） · 使用中").click("编制新版本");
        marks(manager, 0, "9.5");
        manager.sees("满分合计 99.5 分，还差 0.5 分：请给一项或几项指标共增加 0.5 分");
        marks(manager, 1, "8.5");
        manager.sees("满分合计 100 分").click("保存").sees("草稿已保存，内容已齐。启用后即可用于开启周期。");
        manager.click("启用").sees("已启用：四强党支部评价细则（第 2 版）。开启周期时可以选用。");
    }

    private static void marks(Visitor manager, int place, String marks) {
        var field = manager.page.getByLabel("满分").nth(place);
        field.fill(marks);
        field.press("Tab");
        manager.settle();
    }

    private static void open(Visitor manager) {
        manager.open("cycles/new").select("评价周期", CYCLE).select("评价细则", "四强党支部评价细则（第 2 版）");
        manager.sees("与上一周期的细则相比改动 2 处").choose("考评人", "考评组成员", "考评组第二成员");
        manager.click("全不选");
        for (var branch : List.of(FIRST, SECOND)) {
            manager.checkbox(branch + "参评").check();
        }
        manager.settle().click("开启周期");
        manager.field("不参评原因（用于未单独填写的支部）").fill("本季度试行，只评两个支部");
        manager.click("开启周期");
        assertThat(manager.heading(CYCLE)).isVisible();
        manager.sees("2 个支部处于本阶段");
    }

    private static void assess(Visitor clerk, String... political) {
        clerk.open("self-assessment/2026Q3");
        new Scores(clerk)
                .type(
                        "政治功能强",
                        "A1",
                        political[0].equals("10") ? "9.5" : political[0],
                        political[1],
                        political[2],
                        political[3])
                .type("支部班子强", "B1", "5", "5", "6", "3")
                .type("党员队伍强", "C1", "6", "4", "4.5", "4")
                .type("作用发挥强", "D1", "11", "7", "4.5", "5");
        clerk.click("提交申报").confirm("提交申报").sees("自评已提交申报");
    }

    private static void review(Visitor reviewer, String theory, String discipline) {
        for (var waiting = 2; waiting > 0; waiting--) {
            reviewer.open("review").cell(CYCLE).click();
            new Scores(reviewer.settle())
                    .type("政治功能强", "A1", theory, discipline, "7", "3.5")
                    .type("支部班子强", "B1", "4.5", "4.5", "5.5", "2.5")
                    .type("党员队伍强", "C1", "5", "3.5", "4", "4")
                    .type("作用发挥强", "D1", "10", "6.5", "4", "5");
            reviewer.click("提交考评").confirm("提交考评");
            assertThat(reviewer.page.getByText(Pattern.compile("的考评已提交"))).isVisible();
        }
    }

    private static void decide(Visitor manager) {
        manager.open("approval").select("全部周期", CYCLE);
        manager.link("网信办").click();
        manager.settle();
        assertThat(manager.heading(SECOND)).isVisible();
        manager.click("调整拟定得分：A1");
        manager.field("拟定得分").fill("7");
        manager.field("调整理由").fill("会议研究，按实地核查结果");
        manager.confirm("调整").sees("A1 的拟定得分已调整，总分随之更新。");
        manager.click("登记事项").choose("适用规则", "加分 · 市级荣誉 +2.0");
        manager.field("事实与理由").fill("获全市先进基层党组织");
        manager.field("发生日期").fill("2026-11-01");
        manager.field("发生日期").press("Enter");
        manager.confirm("登记").sees("已登记，总分随之更新。");

        for (var step : List.of("审定", "公示")) {
            manager.open("approval?step=" + (step.equals("审定") ? "REVIEWED" : "APPROVED"))
                    .select("全部周期", CYCLE);
            manager.page.getByRole(AriaRole.CHECKBOX).first().check();
            manager.click(step + "所选（2）").confirm(step + "所选结果");
        }
    }

    private static void conclude(Visitor manager) {
        manager.open("approval?step=PUBLICISED").select("全部周期", CYCLE);
        manager.page.getByRole(AriaRole.CHECKBOX).first().check();
        manager.click("所选生效（2）").confirm("所选结果生效").sees("2 个结果已生效。");
    }

    private static void grant(Visitor manager) {
        manager.open("titles/grant?cycle=2026Q3");
        manager.checkbox("选择网信办").check();
        manager.settle().click("授予 1 个支部");
        manager.field("例外授予的理由").fill("经局党组研究");
        manager.confirm("授予称号").sees("已向 1 个支部授予称号");
        assertThat(manager.page.getByText(Pattern.compile("津民四强〔2027〕\\d+号")).first())
                .isVisible();
    }

    /** Dashboard, evaluation, report on paper and report as a file. */
    private static void agree(Visitor manager) throws IOException {
        manager.open("dashboard?cycle=2026Q3").click("表格 支部 × 标准");
        manager.click("网信办 总分 " + TOTAL);
        assertThat(manager.heading("为什么是 " + TOTAL + " 分")).isVisible();
        manager.link(SECOND).click();
        assertThat(manager.settle().heading(SECOND)).isVisible();
        assertThat(manager.card("最终得分")).containsText(TOTAL);
        manager.link("结果报告").click();
        manager.settle();
        assertThat(manager.page.locator(".fs-paper-total")).containsText(TOTAL);
        var total = records(manager).stream()
                .filter(line -> line.contains("总分"))
                .findFirst()
                .orElseThrow();
        assertThat(total).contains(TOTAL);

        manager.open("cycle-report/2026Q3");
        assertThat(manager.page.locator(".fs-paper-table")).containsText(TOTAL);
        assertThat(records(manager)).anySatisfy(line -> assertThat(line).contains(SECOND, TOTAL, "良好"));
    }

    private static List<List<String>> records(Visitor manager) throws IOException {
        var download =
                manager.page.waitForDownload(() -> manager.button("导出 XLSX").click());
        return Workbooks.rows(
                Workbooks.open(Files.readAllBytes(download.path())).getSheetAt(0));
    }
}
