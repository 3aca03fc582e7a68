package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What paper says that a screen need not: where it comes from, who printed it, and what a list was narrowed to. */
@BrowserTest
class PrintTest {

    private static boolean isLying(Visitor visitor) {
        var file = new String(
                visitor.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        var box = Pattern.compile("/MediaBox \\[0 0 (\\d+)\\S* (\\d+)").matcher(file);
        assertThat(box.find()).isTrue();
        return Integer.parseInt(box.group(1)) > Integer.parseInt(box.group(2));
    }

    private static final String BEFORE = "() => window.dispatchEvent(new Event('beforeprint'))";

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
    void listsTakeAsManySheetsAsTheirRowsNeed(Visitor clerk) {
        clerk.openAs("clerk", "activities");

        assertThat(sheets(clerk.page.pdf())).isLessThan(4);
        assertThat(sheets(clerk.open("branches/FC").page.pdf())).isLessThan(5);
    }

    @Test
    void laysTheBoardOfDutiesDownAndNothingElse(Visitor manager) {
        manager.openAs("manager", "duties");
        assertThat(isLying(manager)).isTrue();
        assertThat(isLying(manager.show("dashboard"))).isFalse();
    }

    @Test
    void fetchesTheRowsOfAListBeforeItIsPrinted(Visitor clerk) {
        clerk.openAs("clerk", "activities");
        var all = clerk.page.locator(".fs-row-count").innerText().replaceAll("\\D", "");
        clerk.page.evaluate("""
                () => window.print = () => {
                  window.dispatchEvent(new Event('beforeprint'));
                  window.printed = document.querySelectorAll('[data-fs-paper] tbody tr').length;
                }""");

        clerk.page.keyboard().press("Control+P");

        clerk.page.waitForFunction("() => window.printed");
        assertThat(clerk.page.evaluate("() => window.printed")).hasToString(all);
        assertThat(clerk.page.locator("[data-fs-paper] tfoot")).hasCount(0);
    }

    @Test
    void saysHowManyRowsOfALongListAreNotOnPaper(Visitor clerk) {
        clerk.openAs("clerk", "activities").page.evaluate(BEFORE);
        assertThat(clerk.page.locator("[data-fs-paper] tfoot")).hasText(Pattern.compile("另有 \\d+ 条未打印；需要全部记录时请导出。"));

        clerk.open("evaluations").page.evaluate(BEFORE);
        assertThat(clerk.page.locator("[data-fs-paper] tfoot")).hasCount(0);
    }

    @Test
    void showsASheetOnScreenAsOnPaperAndAfterIt(Visitor manager) {
        manager.openAs("manager", "cycle-report/2025H1");
        var sheet = manager.page.locator("main > .fs-paper");
        assertThat(sheet).isVisible();

        manager.page.evaluate(BEFORE);
        manager.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(sheet).isVisible();
        assertThat(manager.button("打印")).isHidden();

        manager.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        manager.page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        assertThat(sheet).isVisible();
    }

    @Test
    void putsMinutesOnOneSheetToBeSigned(Visitor clerk) {
        clerk.openAs("clerk", "");
        Screens.of("clerk", clerk).get("minutes on paper").accept(clerk);

        var paper = clerk.page.pdf();
        clerk.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(sheets(paper)).isEqualTo(1);
        assertThat(clerk.text("主持人签字：")).isVisible();
        assertThat(clerk.text("记录人签字：")).isVisible();
        assertThat(clerk.heading("会议记录")).isHidden();
        assertThat((String) clerk.page.evaluate(
                        "() => getComputedStyle(document.documentElement).getPropertyValue('--fs-print-source')"))
                .contains("打印", "演示数据");
    }

    private static int sheets(byte[] pdf) {
        return (int) Pattern.compile("/Type /Page\\b")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @Test
    void leavesOutWhatPaperCannotUse(Visitor manager) {
        manager.openAs("manager", "cycles/2026H2");

        manager.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(manager.button("导出 XLSX")).isHidden();
        assertThat(manager.link("工作台")).isHidden();
        assertThat(manager.heading("2026年下半年")).isVisible();
    }
}
