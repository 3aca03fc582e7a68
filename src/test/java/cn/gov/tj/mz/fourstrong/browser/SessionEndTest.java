package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody is at work. */
@BrowserTest
class SessionEndTest {

    @Test
    void isToldWithoutTakingAwayWhatWasTyped(Visitor visitor) {
        visitor.signIn("clerk");
        visitor.open("password");
        var field = visitor.page.getByLabel("当前密码");
        field.fill("half typed");
        visitor.browser().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(visitor.page.url())));
        visitor.page.getByText("保存新密码").click();

        var message = visitor.page.locator(".v-system-error");
        assertThat(message).containsText("登录已过期");
        assertThat(field).hasValue("half typed");

        message.click();
        assertThat(visitor.page.getByLabel("用户名")).isVisible();
    }
}
