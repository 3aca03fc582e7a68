package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a number on the dashboard down to the history of a record behind it, and back, each step one click. */
@BrowserTest
class TraceJourneyTest {

    private static final Pattern INDICATOR = Pattern.compile("/evaluations/[0-9a-f-]{36}/[A-D]\\d");

    @Test
    void leadsFromANumberToTheHistoryOfARecordAndBack(Visitor manager) {
        var page = manager.openAs("manager", "dashboard?cycle=2025H1").page;

        page.locator("a.fs-cell-link").first().click();
        manager.settle();
        assertThat(page.url()).contains("?criterion=POLITICAL_FUNCTION");
        var criterion = page.locator(".fs-sheet-aimed");
        assertThat(criterion).containsText("政治功能强");

        var proved = criterion
                .locator(".fs-line-row")
                .filter(new Locator.FilterOptions().setHas(page.locator(".fs-evidence-chip")))
                .first();
        proved.getByRole(AriaRole.LINK).first().click();
        manager.settle();
        assertThat(page.url()).matches(".*" + INDICATOR.pattern());
        manager.sees("得分由来").sees("依据");
        var indicator = page.url();

        page.locator("a[href^='activities?id=']").first().click();
        manager.settle();
        assertThat(manager.heading("经过")).isVisible();
        manager.sees("用作依据");

        page.getByRole(AriaRole.COMPLEMENTARY)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[A-D]\\d ")))
                .first()
                .click();
        manager.settle();
        assertThat(page.url()).matches(".*" + INDICATOR.pattern());

        back(manager, "/activities?id=");
        back(manager, indicator);
        manager.link("政治功能强").click();
        manager.settle();
        assertThat(criterion).containsText("政治功能强");
        back(manager, indicator);
        back(manager, "?criterion=POLITICAL_FUNCTION");
        back(manager, "/dashboard?cycle=2025H1");
    }

    private static void back(Visitor visitor, String address) {
        visitor.page.goBack();
        visitor.page.waitForURL(url -> url.contains(address));
        visitor.settle();
    }
}
