package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
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

    @Test
    void keepsTheNameAfterARefusedAttempt(Visitor clerk) {
        clerk.open("login").field("用户名").fill("clerk");
        clerk.field("密码").fill("wrong");
        clerk.button("登录").click();
        assertThat(clerk.page).hasURL(Pattern.compile(".*/login\\?error.*"));
        assertThat(clerk.page.locator("input[name=username]")).hasValue("clerk");
        assertThat(clerk.page.locator("input[name=password]")).hasValue("");
    }

    @Test
    void opensWhatWasAskedForUnderItsOwnAddress(Visitor clerk) {
        clerk.open("activities?state=SUBMITTED").signIn("clerk", Visitor.PASSWORD);
        assertThat(clerk.page).hasURL(Pattern.compile(".*/activities\\?state=SUBMITTED"));
    }

    @Test
    void anEnterOfTheInputMethodPressesNoButton(Visitor administrator) {
        administrator.openAs("sysadmin", "accounts").click("新建账号");
        var name = administrator.field("姓名或岗位");
        name.fill("张三");
        name.evaluate("field => field.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'Enter', code: 'Enter', isComposing: true, bubbles: true, composed: true}))");
        administrator.settle();
        assertThat(name).not().hasAttribute("invalid", "");
        assertThat(administrator.field("用户名")).not().hasAttribute("aria-invalid", "true");
    }
}
