package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in and being let in. */
@BrowserTest
class SignInJourneyTest {

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void everybodyArrivesAtTheWorkbench(String username, Visitor visitor) {
        visitor.signIn(username, Visitor.PASSWORD);
        assertThat(visitor.heading("工作台")).isVisible();
    }
}
