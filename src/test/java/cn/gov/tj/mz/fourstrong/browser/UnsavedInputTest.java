package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is said to be saved that is still on its way, and nothing typed is thrown away unasked. */
@BrowserTest
class UnsavedInputTest {

    private static String username = "";

    /** Whether all that was typed had arrived when the form was no longer marked as unsaved. */
    private static final String ALL_ARRIVED = """
            async input => {
                const form = input.closest('[data-fs-guard]');
                while (form.hasAttribute('data-fs-changed')) {
                    await new Promise(done => setTimeout(done, 20));
                }
                return input.parentElement.fsArrived === input.value;
            }
            """;

    @BeforeAll
    static void sendAClerk(@Autowired Clerks clerks) {
        username = clerks.create("养老院", "孙某");
    }

    @Test
    void saysSavedOnlyOnceTheLastLetterHasArrived(Visitor clerk) {
        clerk.openAs(username, "self-assessment/2026H2");
        words(clerk).focus();

        clerk.page.keyboard().type("quickly typed");

        Assertions.assertThat(words(clerk).evaluate(ALL_ARRIVED)).isEqualTo(true);
        clerk.open("self-assessment/2026H2");
        assertThat(words(clerk)).hasValue(Pattern.compile(".*quickly typed$"));
    }

    @Test
    void asksBeforeTheEscapeKeyEmptiesADialog(Visitor manager) {
        manager.openAs("manager", "calendar").click("添加年份");
        var year = yearOf(manager);
        year.fill("20,30");

        manager.page.keyboard().press("Escape");
        manager.confirm("继续编辑");

        assertThat(year).hasValue("20,30");
        manager.click("保存");
        manager.sees("请填写整数。");
        assertThat(year).hasValue("20,30");
    }

    @Test
    void asksBeforeCancelDropsWhatNobodyCanRead(Visitor manager) {
        manager.openAs("manager", "calendar").click("添加年份");
        yearOf(manager).fill("20。30");

        manager.click("取消").confirm("继续编辑");

        assertThat(yearOf(manager)).hasValue("20。30");
    }

    private static Locator yearOf(Visitor manager) {
        return manager.dialog().getByLabel("年份", new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator words(Visitor visitor) {
        return visitor.page.getByLabel(Pattern.compile("^A1 .*说明$")).first();
    }
}
