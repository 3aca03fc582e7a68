package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Language, look and text size belong to the person, not to the browser. */
@BrowserTest
class OwnSettingsTest {

    private static final String SCHEME = "data-scheme";
    private static final String TEXT_SIZE = "data-text";

    @Test
    void comeBackAfterSigningInElsewhere(Visitor here, Visitor elsewhere) {
        here.signIn("clerk2");
        choose(here, "外观", "深色");
        choose(here, "字号", "大");
        assertThat(here.page.locator("html")).hasAttribute(SCHEME, "DARK");
        choose(here, "语言", "English");
        here.page.getByText("Activities").first().waitFor();
        here.userMenu().click();
        here.menuItem("Sign out").click();
        assertThat(here.heading("Sign in")).isVisible();

        elsewhere.signIn("clerk2");
        assertThat(elsewhere.page.locator("html")).hasAttribute(SCHEME, "DARK");
        assertThat(elsewhere.page.locator("html")).hasAttribute(TEXT_SIZE, "LARGE");
        assertThat(elsewhere.page.locator("html")).hasAttribute("lang", "en");
        choose(elsewhere, "Language", "中文");
        elsewhere.page.getByText("活动记录").first().waitFor();
        choose(elsewhere, "外观", "跟随系统");
        choose(elsewhere, "字号", "标准");
        assertThat(elsewhere.page.locator("html")).hasAttribute(TEXT_SIZE, "STANDARD");
    }

    @Test
    void followTheBrowserUntilSomethingIsChosen(@Speaks("en-US") Visitor stranger) {
        stranger.open("login");
        assertThat(stranger.heading("Sign in")).isVisible();
        assertThat(stranger.page.locator("html")).hasAttribute("lang", "en");
    }

    private static void choose(Visitor visitor, String what, String option) {
        visitor.userMenu().click();
        visitor.menuItem(what).click();
        visitor.menuItem(option).click();
        visitor.page.keyboard().press("Escape");
        visitor.page.keyboard().press("Escape");
        visitor.settle();
    }
}
