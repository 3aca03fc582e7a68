package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A manager prepares the rubric of the next cycle with the keyboard alone, and sees what it would change. */
@BrowserTest
class RubricJourneyTest {

    @Test
    void isRevisedByKeyboardComparedAndTried(Visitor manager) {
        manager.signIn("manager").goTo("评价细则");
        more(manager, "复制为新细则");
        manager.sees("满分合计 100 分");
        assertThat(manager.field("细则名称")).isFocused();
        manager.page.keyboard().type("键盘编制的细则𠮷" + UUID.randomUUID());

        press(manager, button(manager, "下移 A1"), "Enter");
        assertThat(button(manager, "下移 A1")).isFocused();
        assertThat(codes(manager)).startsWith("A2", "A1", "A3");
        type(manager, "9.5");
        manager.sees("满分合计 101.5 分，多出 1.5 分：请从一项或几项指标共减少 1.5 分");
        inspect(manager);
        press(manager, manager.button("保存"), "Enter");
        manager.sees("草稿：补齐以下内容并启用后，才能用于评价周期。");

        press(manager, manager.button("修改"), "Enter");
        type(manager, "8");
        manager.sees("满分合计 100 分");
        press(manager, manager.button("保存"), "Enter");
        manager.sees("草稿已保存，内容已齐。启用后即可用于开启周期。").sees("修改记录");
        press(manager, manager.button("启用"), "Enter");
        manager.sees("已启用：开启周期时可以选用。修改后须重新启用；一经使用即不能修改，调整时编制新版本。");
        inspect(manager);

        press(manager, manager.button("比较"), "Enter");
        manager.sees("比较细则");
        inspect(manager);
        manager.page.goBack();
        manager.settle();
        press(manager, manager.button("试算"), "Enter");
        assertThat(manager.page.getByText("试算只供参考")).isVisible();
        inspect(manager);

        manager.page.goBack();
        more(manager.settle(), "撤销细则");
        manager.field("撤销原因").waitFor();
        manager.page.keyboard().type("试用完毕");
        press(
                manager,
                manager.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("撤销细则")),
                "Enter");
        manager.sees("已撤销：试用完毕");
    }

    private static void more(Visitor manager, String item) {
        press(manager, manager.named(AriaRole.MENUITEM, "更多"), "Enter");
        press(manager, manager.named(AriaRole.MENUITEM, item), "Enter");
    }

    /** The full marks of the first indicator. */
    private static void type(Visitor manager, String marks) {
        manager.field("满分").focus();
        manager.page.keyboard().press("Control+A");
        manager.page.keyboard().type(marks);
        manager.page.keyboard().press("Tab");
        manager.settle();
    }

    private static void press(Visitor manager, Locator button, String key) {
        button.focus();
        manager.page.keyboard().press(key);
        manager.settle();
    }

    private static Locator button(Visitor manager, String words) {
        return manager.page.getByLabel(Pattern.compile("^" + words + " ")).first();
    }

    private static List<String> codes(Visitor manager) {
        return manager.page.locator(".fs-part .fs-indicator-code").allTextContents();
    }

    private static void inspect(Visitor manager) {
        assertThat(Axe.findings(manager.page)).isEmpty();
    }
}
