package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a role may not open says so, and shows nothing of it. */
@BrowserTest
class AccessTest {

    @ParameterizedTest
    @CsvSource({"clerk, review", "sysadmin, evaluations"})
    void isRefused(String username, String address, Visitor visitor) {
        visitor.openAs(username, address).sees("没有权限");
        assertThat(visitor.page.locator("vaadin-grid, four-chart")).hasCount(0);
        assertThat(visitor.menu()).doesNotContain(address);

        visitor.open("no-such-page").sees("找不到该页面");
        visitor.link("返回工作台").click();
        visitor.page.waitForURL(url -> !url.contains("no-such-page"));
    }
}
