package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Ctrl K leads anywhere without a mouse, also those who type faster than the server answers. */
@BrowserTest
class FinderJourneyTest {

    @Test
    void leadsAnywhereByKeyboardAlone(Visitor manager) {
        manager.openAs("manager", "activities");
        var keyboard = manager.page.keyboard();
        keyboard.press("Control+k");
        keyboard.type("养老院");
        keyboard.press("Enter");
        assertThat(manager.heading("天津市养老院党支部")).isVisible();

        keyboard.press("Control+k");
        var field = manager.named(AriaRole.COMBOBOX, "查找支部、活动记录、评价、指标、称号、页面、帮助");
        assertThat(field).hasValue("养老院");
        keyboard.type("鹊桥仙");
        manager.sees("没有找到“鹊桥仙”。请换个说法，或少写几个词。");
        assertThat(manager.page.getByRole(AriaRole.OPTION)).hasCount(0);
        keyboard.press("Enter");
        assertThat(field).isFocused();
        keyboard.press("Control+k");
        keyboard.type("工作日历");
        assertThat(manager.named(AriaRole.OPTION, "工作日历")).hasAttribute("aria-selected", "true");
        assertThat(Axe.findings(manager.page)).isEmpty();
        keyboard.press("Escape");
        assertThat(field).isHidden();

        keyboard.press("Control+k");
        assertThat(field).isFocused();
        keyboard.press("ArrowDown");
        keyboard.press("Enter");
        manager.settle();
        assertThat(manager.heading("工作日历")).isInViewport();
        assertThat(manager.page.url()).contains("/help#");
    }

    @Test
    void staysBehindAnotherDialog(Visitor admin) {
        admin.openAs("sysadmin", "accounts").click("新建账号");
        admin.page.keyboard().press("Control+k");
        admin.settle();
        assertThat(admin.page.locator("dialog[open]")).hasCount(0);
    }
}
