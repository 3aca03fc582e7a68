package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A session that ends while somebody types says so in their language and takes nothing away. */
@BrowserTest
class SessionEndTest {

    private static final String TYPED = "党员大会：推优";

    @Test
    void leavesWhatWasTypedOnThePageAndLeadsToTheSignIn(Visitor clerk) {
        clerk.openAs("clerk", "activities/new");
        clerk.field("标题").fill(TYPED);
        clerk.loseSession();
        clerk.button("保存并提交").click();

        clerk.sees("登录已过期");
        assertThat(clerk.field("标题")).hasValue(TYPED);

        clerk.text("登录已过期").click();
        assertThat(clerk.field("用户名")).isVisible();
    }

    @Test
    void isExplainedInEnglishToThoseWhoReadIt(@Speaks("en-US") Visitor clerk) {
        clerk.openAs("clerk", "activities/new");
        clerk.field("Title").fill(TYPED);
        clerk.loseSession();
        clerk.button("Save and submit").click();

        clerk.sees("Your session has ended");
        assertThat(clerk.field("Title")).hasValue(TYPED);
    }
}
