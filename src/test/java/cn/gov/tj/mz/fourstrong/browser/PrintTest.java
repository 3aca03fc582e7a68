package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What paper says that a screen need not: where it comes from, who printed it, and what a list was narrowed to. */
@BrowserTest
class PrintTest {

    @Test
    void saysWhereItComesFromAndWhoPrintedItWhen(Visitor manager) {
        manager.openAs("manager", "dashboard?cycle=2025H1");

        manager.page.pdf();

        assertThat((String) manager.page.evaluate(
                        "() => getComputedStyle(document.documentElement).getPropertyValue('--fs-print-source')"))
                .matches("\"四强党支部评价 · 机关党委负责人打印 · 演示数据 · \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\"");
    }

    @Test
    void saysInWordsWhatTheListWasNarrowedTo(Visitor auditor) {
        auditor.openAs("auditor", "audit?area=title&result=done");

        auditor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat((String) auditor.page.evaluate(
                        "() => getComputedStyle(document.querySelector('.fs-filters'), '::before').content"))
                .contains("范围：四强称号", "结果：成功");
        assertThat(auditor.page.getByPlaceholder("操作人").last()).isHidden();
    }

    @Test
    void saysHowManyRowsOfALongListAreNotOnPaper(Visitor clerk) {
        clerk.openAs("clerk", "activities").page.pdf();
        assertThat(clerk.page.locator("vaadin-grid"))
                .hasAttribute("data-fs-lacking", Pattern.compile("另有 1\\d\\d 条未打印；需要全部记录时请导出。"));

        clerk.open("evaluations").page.pdf();
        assertThat(clerk.page.locator("vaadin-grid")).not().hasAttribute("data-fs-lacking", Pattern.compile(".*"));
    }

    @Test
    void leavesOutWhatPaperCannotUse(Visitor manager) {
        manager.openAs("manager", "cycles/2026H2");

        manager.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(manager.button("导出 CSV")).isHidden();
        assertThat(manager.link("工作台")).isHidden();
        assertThat(manager.heading("2026年下半年")).isVisible();
    }
}
