package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.attachment.Documents;
import cn.gov.tj.mz.fourstrong.paper.word.MadeWord;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A manager brings the bureau's own template of a paper, and goes back to ours. */
@BrowserTest
class TemplateJourneyTest {

    private static final String TITLE = "天津市福利彩票发行中心党支部2026年第四季度活动台账";

    @Test
    void standsForThePaperUntilTheDefaultIsBack(Visitor manager) throws IOException {
        choose(manager.signIn("manager")).click("上传模板");
        refuses(manager, "台账.pdf", Documents.pdf("a"), "请上传 Word 文档（DOCX）。");
        refuses(manager, "改名.docx", Documents.pdf("a"), "请上传 Word 文档（DOCX）。");
        refuses(manager, "有宏.docx", Documents.docxWithMacros(), "文件含有宏或控件，不能用作模板");
        refuses(manager, "写错.docx", MadeWord.of("{{标题}}", "{{总分}}"), "模板中有不能识别的字段：总分。");

        bring(manager, "本局台账.docx", MadeWord.of("本局格式：{{标题}}"));
        manager.sees("“本局台账.docx”可以用作模板。");
        assertThat(Axe.findings(manager.page)).isEmpty();
        manager.confirm("使用这个模板").sees("已改用模板“本局台账.docx”。");
        assertThat(manager.cell("本局台账.docx")).isVisible();
        assertThat(word(manager)).containsExactly("本局格式：" + TITLE);

        choose(manager).click("恢复默认模板");
        manager.confirm("恢复默认模板").sees("活动台账已恢复默认模板。");
        assertThat(manager.cell("本局台账.docx")).isHidden();
        assertThat(word(manager)).startsWith(TITLE).hasSizeGreaterThan(1);
    }

    private static Visitor choose(Visitor manager) {
        manager.open("templates").cell("活动台账").click();
        return manager.settle();
    }

    private static void refuses(Visitor manager, String name, byte[] file, String why) {
        bring(manager, name, file);
        assertThat(manager.dialog().getByText(why)).isVisible();
        assertThat(manager.button("使用这个模板")).isDisabled();
    }

    private static void bring(Visitor manager, String name, byte[] file) {
        manager.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", file));
        manager.settle();
    }

    /** What the ledger says as a Word file. */
    private static List<String> word(Visitor manager) throws IOException {
        manager.open("ledger/FC/2026Q4");
        var download = manager.page.waitForDownload(() -> manager.fromMenu("更多", "Word 文件"));
        return MadeWord.paragraphs(Files.readAllBytes(download.path()));
    }
}
