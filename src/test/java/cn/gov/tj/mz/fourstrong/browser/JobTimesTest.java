package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What daily jobs cost people, counted while they are done; prints the table. */
@BrowserTest
class JobTimesTest {

    private static final List<String> TABLE = new ArrayList<>(
            List.of("| job | clicks | keys | keystroke-level estimate | aim |", "| --- | --- | --- | --- | --- |"));

    private static String username = "";

    @BeforeAll
    static void sendAClerk(@Autowired Clerks clerks) {
        username = clerks.create("养老院", "钱某");
    }

    @AfterAll
    static void print() {
        System.out.println(String.join("\n", TABLE));
    }

    @Test
    void simpleMeetingFromTheWorkbench(Visitor clerk) {
        clerk.signIn(username);
        var job = new Keystrokes(clerk);
        job.think().click(clerk.button("记录活动").or(clerk.link("记录活动")).first());
        meeting(job, "学习条例主题党日");
        job.press("Control+Enter");
        clerk.sees("已提交，等待审核：学习条例主题党日");
        done(job, "a simple meeting from the workbench until it is submitted", 25);
    }

    @Test
    void recordWithFigureAndHonour(Visitor clerk) {
        clerk.openAs(username, "activities/new");
        var job = new Keystrokes(clerk);
        meeting(job, "走访慰问困难群众");
        job.think().type("志愿").press("Enter");
        job.think().click(clerk.checkbox("党员队伍强"));
        job.think().click(clerk.checkbox("作用发挥强"));
        job.think().click(clerk.button("添加数据"));
        job.click(clerk.field("数据名称")).type("走访困难群众");
        job.think().press("Tab").type("20余户");
        job.think().click(clerk.button("添加荣誉"));
        job.click(clerk.field("荣誉名称")).type("优秀志愿团队");
        job.press("Control+Enter");
        clerk.sees("已提交，等待审核：走访慰问困难群众");
        done(job, "the same with two types, two criteria, a figure and an honour", 80);
    }

    @Test
    void tenMeetingsInARow(Visitor clerk) {
        clerk.openAs(username, "activities/new");
        var job = new Keystrokes(clerk);
        var title = "例会" + username.split("-")[1];
        meeting(job, title);
        for (var month = 1; month <= 10; month++) {
            if (month == 1) {
                job.click(clerk.field("日期"));
            }
            job.think().press("Control+a").type("%02d15".formatted(month)).press("Control+Shift+Enter");
            assertThat(clerk.field("日期")).isFocused();
        }
        clerk.open("activities?q=" + title).sees("10 条");
        done(job, "ten monthly meetings in a row", 60);
    }

    @Test
    void acceptanceOfAllThatWaits(Visitor reviewer) {
        reviewer.openAs("reviewer", "activities?state=SUBMITTED");
        var job = new Keystrokes(reviewer);
        job.think().click(reviewer.page.locator("vaadin-grid vaadin-checkbox").first());
        job.think()
                .click(reviewer.page
                        .getByRole(AriaRole.BUTTON)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("批量采纳 \\d\\d 条"))));
        job.think().click(reviewer.dialog().locator("vaadin-button").last());
        done(job, "acceptance of all records that wait", 15);
        reviewer.click("撤销");
    }

    @Test
    void selfAssessmentWithEvidence(Visitor clerk) {
        clerk.openAs(username, "self-assessment/2026H2");
        var job = new Keystrokes(clerk);
        for (var line = 0; line < 16; line++) {
            if (line == 0) {
                job.click(points(clerk));
            }
            job.think().type("2");
            var evidence = clerk.page.locator(".fs-evidence-adopt");
            if (evidence.count() > 0) {
                job.think().click(evidence.first());
            }
            job.press("Enter");
        }
        done(job, "self-assessment of 16 indicators, with evidence where there is any", 80);
    }

    @Test
    void reviewOfSixteenIndicators(Visitor reviewer) {
        reviewer.openAs("reviewer2", "review").cell("网信办").click();
        var job = new Keystrokes(reviewer.settle());
        job.click(points(reviewer));
        for (var line = 0; line < 16; line++) {
            job.think().type("3").press("Enter");
        }
        done(job, "scores for 16 indicators", 40);
    }

    private static void meeting(Keystrokes job, String title) {
        job.think().type(title).press("Tab");
        job.think().type("主题").press("Enter");
    }

    private static Locator points(Visitor visitor) {
        return visitor.page
                .getByLabel(Pattern.compile("(自评|考评)分$"))
                .locator("visible=true")
                .first();
    }

    private static void done(Keystrokes job, String name, int aim) {
        TABLE.add(job.row(name, aim));
        assertThat(job.seconds()).as(name).isLessThanOrEqualTo(aim);
    }
}
