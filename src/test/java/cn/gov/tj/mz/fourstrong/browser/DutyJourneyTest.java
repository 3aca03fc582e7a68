package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From what is due on the board to its record, and to the reviewer who confirms what need not be done. */
@BrowserTest
class DutyJourneyTest {

    @Test
    void leadsFromWhatWasMissedToItsRecordAndIsMadeUpFor(Visitor clerk) {
        clerk.signIn("clerk").goTo("应办事项");
        cell(clerk, "党小组会", "2026年9月").click();
        clerk.settle().sees("福彩中心 · 党小组会 · 2026年9月");
        clerk.page.getByText("补记", new Page.GetByTextOptions().setExact(true)).click();
        clerk.settle().field("标题").fill("党小组会：补学文件");
        clerk.click("保存并提交").settle();

        clerk.sees("福彩中心 · 党小组会 · 2026年9月").sees("2026年11月23日的活动记录（补办）");
        assertThat(cell(clerk, "党小组会", "2026年9月")).containsText("补 11-23");
    }

    @Test
    void isWaivedOnceAReviewerConfirmsIt(Visitor clerk, Visitor reviewer) {
        clerk.signIn("clerk").goTo("应办事项");
        cell(clerk, "党小组会", "2026年4月").click();
        clerk.settle().click("申请豁免…");
        clerk.confirm("申请豁免…").sees("请填写原因。");
        clerk.field("为什么不必办").fill("支部集中换届");
        clerk.confirm("申请豁免…").sees("已申请豁免，等待考评组确认");

        reviewer.signIn("reviewer").open("duties?year=2026&branch=FC");
        cell(reviewer, "党小组会", "2026年4月").click();
        reviewer.settle().click("同意豁免").sees("已同意豁免");
        assertThat(cell(reviewer, "党小组会", "2026年4月")).containsText("支部集中换");
    }

    private static Locator cell(Visitor visitor, String type, String period) {
        return visitor.page.locator(".fs-duty > a[aria-label*='%s'][aria-label*='%s']".formatted(type, period));
    }
}
