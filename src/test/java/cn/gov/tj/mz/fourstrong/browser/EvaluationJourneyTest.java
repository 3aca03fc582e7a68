package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.gov.tj.mz.fourstrong.attachment.Documents;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A branch on its way through the open cycle, up to the mark on the dashboard and the numbers behind it. */
@BrowserTest
class EvaluationJourneyTest {

    private static final String BRANCH = "天津市福利彩票发行中心党支部";
    private static final List<String> CRITERIA = List.of("政治功能强", "支部班子强", "党员队伍强", "作用发挥强");

    @Test
    void isAssessedReviewedAndSeenOnTheDashboard(Visitor clerk, Visitor reviewer, Visitor manager) {
        manager.openAs("manager", "dashboard?cycle=2026H2");
        assertThat(manager.link("已有结果")).containsText("1 / 6 个支部");

        assess(clerk.signIn("clerk").goTo("自评"));
        review(reviewer.signIn("reviewer").goTo("考评"));

        manager.open("dashboard").select("评价周期", "2026年下半年");
        assertThat(manager.link("已有结果")).containsText("2 / 6 个支部");
        manager.click("表格 支部 × 标准");
        manager.click("福彩中心 总分 48.0 未审定");
        assertThat(manager.heading("为什么是 48.0 分")).isVisible();
        manager.link(BRANCH).click();
        assertThat(manager.settle().heading(BRANCH)).isVisible();
        assertThat(manager.card("考评合计")).containsText("48.0");
        assertThat(manager.card("考评得分")).containsText("48.0");
        assertThat(manager.card("考评合计")).containsText("考评组成员");
    }

    /** Types what the demo left open, from cell to cell with Enter alone. */
    private static void assess(Visitor clerk) {
        new Scores(clerk).type("党员队伍强", "C1", "5.3", "4", "5");
        clerk.sees("每档 0.5 分");
        new Scores(clerk).of("C1").fill("5.5");
        assertThat(new Scores(clerk).type("党员队伍强", "C4", "4").of("D1")).isFocused();
        clerk.page.keyboard().press("Shift+Enter");
        assertThat(new Scores(clerk).of("C4")).isFocused();
        assertThat(new Scores(clerk).of("C4")).hasValue("4.0");
        clerk.page.keyboard().type("4.5");
        new Scores(clerk).type("作用发挥强", "D1", "11.5", "8", "4.5", "5");
        attach(clerk);
        clerk.click("提交申报");
        clerk.dialog().getByText("自评合计").waitFor();
        clerk.confirm("提交申报").sees("自评已提交申报").sees("已申报");
    }

    /** One line below the form that says how many there are, until it is opened. */
    private static void attach(Visitor clerk) {
        clerk.click("附件");
        clerk.page
                .locator(".fs-attachments input[type=file]")
                .setInputFiles(new FilePayload("自评说明.ofd", "application/ofd", Documents.ofd()));
        clerk.settle().sees("附件 1 个").sees("自评说明.ofd");
    }

    private static void review(Visitor reviewer) {
        reviewer.cell("福彩中心").click();
        assertThat(reviewer.heading(BRANCH)).isVisible();
        assertThat(reviewer.text("自评说明.ofd")).isHidden();
        reviewer.click("附件 1 个").sees("自评说明.ofd");
        readEvidence(reviewer);
        for (var criterion : CRITERIA) {
            var code = (char) ('A' + CRITERIA.indexOf(criterion));
            new Scores(reviewer).type(criterion, code + "1", "2.5", "3", "3");
            reviewer.page.keyboard().type("3");
            reviewer.page.keyboard().press("ArrowUp");
            reviewer.page.keyboard().press("ArrowUp");
            reviewer.page.keyboard().press("ArrowUp");
            assertThat(new Scores(reviewer).of(code + "1")).isFocused();
            reviewer.page.keyboard().type("3");
        }
        reviewer.page.getByLabel(Pattern.compile("^D1 .*意见$")).fill("任务完成情况属实。");
        reviewer.click("提交考评");
        reviewer.dialog().getByText("考评合计 48.0 分").waitFor();
        reviewer.confirm("提交考评").sees(BRANCH + "的考评已提交");
    }

    /** Opens it from the field for the points and comes back there. */
    private static void readEvidence(Visitor reviewer) {
        var evidence = reviewer.page.locator(".fs-review-evidence");
        var line = reviewer.page
                .locator(".fs-line-review:visible")
                .filter(new Locator.FilterOptions()
                        .setHas(reviewer.page.locator(".fs-evidence-chip + .fs-evidence-chip")))
                .first();
        var points = line.locator("[data-fs-cell] input");
        points.focus();
        reviewer.page.keyboard().press("e");
        assertThat(evidence).isFocused();
        assertThat(evidence).containsText("第 1 /");
        reviewer.page.keyboard().press("ArrowRight");
        assertThat(evidence).containsText("第 2 /");
        reviewer.page.keyboard().press("Escape");
        assertThat(evidence).isHidden();
        assertThat(points).isFocused();
        assertThat(points).hasValue("");
        reviewer.page.keyboard().press("=");
        assertThat(points).hasValue(Pattern.compile("\\d+\\.\\d"));
        assertThat(reviewer.settle().text("0.0").first()).isVisible();
    }
}
