package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** On a telephone the navigation waits behind a button. */
@BrowserTest
class NarrowWindowTest {

    @Test
    void opensTheNavigationWithAButtonAndClosesItAfterTheChoice(Visitor clerk) {
        clerk.size(400, 800).signIn("clerk");
        assertThat(clerk.link("活动记录")).not().isInViewport();
        clerk.click("打开或收起导航");
        assertThat(clerk.link("活动记录")).isInViewport();
        clerk.goTo("活动记录");
        assertThat(clerk.heading("活动记录")).isInViewport();
        assertThat(clerk.link("活动记录")).not().isInViewport();
    }
}
