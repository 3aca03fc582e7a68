package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a telephone the navigation waits behind a button; on the bureau's small screens no number is hidden. */
@BrowserTest
class NarrowWindowTest {

    private static final String IS_BARE = """
            score => score.getBoundingClientRect().right
                <= score.closest('tr').lastElementChild.getBoundingClientRect().left
            """;

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

    /** What can be done stays in sight over the other columns, and must not stand on a score. */
    @ParameterizedTest
    @ValueSource(ints = {1440, 1366, 1280, 1024})
    void showsScoresOfTheRunningCycleWhole(int width, @Speaks("en") Visitor manager) {
        manager.size(width, 900).signIn("manager");
        var score = manager.page.locator(".fs-course a[href$='/why']").first();
        score.waitFor();
        Assertions.assertThat(score.evaluate(IS_BARE)).isEqualTo(true);
    }
}
