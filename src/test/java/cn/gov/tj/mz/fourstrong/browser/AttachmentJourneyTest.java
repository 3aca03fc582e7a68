package cn.gov.tj.mz.fourstrong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.attachment.Documents;
import cn.gov.tj.mz.fourstrong.attachment.store.AttachmentFolder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files on their way to a record, to people's eyes and out again. */
@BrowserTest
class AttachmentJourneyTest {

    private static final String CHANGED = "文件内容与上传时不一致或已丢失，不予提供。";

    private static final String PASTE = """
            picture => {
                const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
                const clipboard = new DataTransfer();
                clipboard.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
                document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, cancelable: true }));
            }
            """;

    private static final String DROP = """
            (upload, picture) => {
                const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
                const dropped = new DataTransfer();
                dropped.items.add(new File([bytes], '拖来的.png', { type: 'image/png' }));
                upload.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
            }
            """;

    @Autowired
    AttachmentFolder folder;

    @Test
    void isAttachedLookedAtTakenAwayAndRefusedOnceItWasChanged(Visitor clerk, Visitor reviewer) throws IOException {
        var pdf = Documents.pdf("first", "and the second");
        record(clerk.signIn("clerk"), "带附件的一次学习");
        attach(clerk, new FilePayload("𠮷祥里 会议 «纪要».pdf", "application/pdf", pdf));
        var name = clerk.button("𠮷祥里 会议 «纪要».pdf");
        assertThat(name).isVisible();
        assertThat(clerk.page.locator(".fs-attachment-look img")).isVisible();
        assertThat(Axe.findings(clerk.page)).isEmpty();

        reviewer.signIn("reviewer")
                .open("activities?q=带附件的一次学习")
                .cell("带附件的一次学习")
                .click();
        var picture = reviewer.settle()
                .page
                .waitForResponse(
                        AttachmentJourneyTest::isPage,
                        () -> reviewer.button("𠮷祥里 会议 «纪要».pdf").click());
        assertThat(picture.headers())
                .containsEntry("content-type", "image/png")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox");
        reviewer.sees("第 1 页，共 2 页");
        assertThat(Axe.findings(reviewer.page)).isEmpty();
        reviewer.click("下一页").sees("第 2 页，共 2 页");
        var download = reviewer.page.waitForDownload(() -> reviewer.confirm("下载"));
        assertThat(download.suggestedFilename()).isEqualTo("𠮷祥里 会议 «纪要».pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(pdf);

        Files.writeString(kept(pdf), "tampered");
        reviewer.click("上一页");
        assertThat(reviewer.page.getByText(CHANGED)).isVisible();
        reviewer.page.keyboard().press("Escape");
        name.click();
        assertThat(clerk.settle().page.getByText(CHANGED)).isVisible();
    }

    @Test
    void comesInSeveralWaysAndSeveralAtOnce(Visitor clerk) {
        record(clerk.signIn("clerk"), "附件来自各处");
        attach(
                clerk,
                new FilePayload("一.ofd", "application/ofd", Documents.ofd()),
                new FilePayload("二.docx", "application/octet-stream", Documents.docx("文")),
                new FilePayload("三.xls", "application/octet-stream", Documents.xls()));
        clerk.sees("附件 3 个");
        clerk.page.evaluate(PASTE, base64(20));
        clerk.sees("附件 4 个");
        assertThat(clerk.page.locator(".fs-attachment-name").last()).hasText(Pattern.compile("截图-\\d{8}-\\d{6}\\.png"));
        upload(clerk).evaluate(DROP, base64(30));
        clerk.sees("附件 5 个");
        assertThat(clerk.button("拖来的.png")).isVisible();
        assertThat(clerk.page.locator("vaadin-upload-file")).hasCount(0);

        clerk.page.getByLabel("移除 一.ofd").click();
        clerk.settle().field("移除原因").fill("传错了");
        clerk.confirm("移除附件").sees("附件 4 个").sees("已移除：传错了");
    }

    @Test
    void isRefusedInWordsAndNothingIsHalfDone(Visitor clerk) {
        record(clerk.signIn("clerk"), "不收的附件");
        upload(clerk).evaluate("upload => { upload.accept = ''; upload.maxFileSize = Infinity; }");
        refuses(clerk, "程序.exe", Documents.program(), "不支持这种文件");
        refuses(clerk, "改名.pdf", Documents.docx("文"), "文件内容与扩展名不符");
        refuses(clerk, "有密码.pdf", Documents.lockedPdf(), "文件设有密码");
        refuses(clerk, "有宏.docx", Documents.docxWithMacros(), "文件含有宏");
        refuses(clerk, "炸弹.docx", Documents.bomb(), "文件解压后过大");
        refuses(clerk, "很大.pdf", new byte[20 * 1024 * 1024 + 1], "文件超过 20 MB");
        assertThat(clerk.page.locator(".fs-attachment")).hasCount(0);
        clerk.forgive(); // the console names the refused requests
    }

    private static void refuses(Visitor clerk, String name, byte[] content, String why) {
        attach(clerk, new FilePayload(name, "application/octet-stream", content));
        assertThat(clerk.page.getByText("未添加“" + name + "”：" + why)).isVisible();
    }

    private static void record(Visitor clerk, String title) {
        clerk.open("activities/new").field("标题").fill(title);
        clerk.choose("活动类型", "志愿服务");
        clerk.click("保存").sees("已保存草稿：" + title).sees("附件");
    }

    private static void attach(Visitor clerk, FilePayload... files) {
        upload(clerk).locator("input[type=file]").setInputFiles(files);
        clerk.settle();
    }

    private static Locator upload(Visitor clerk) {
        return clerk.page.locator(".fs-attachments vaadin-upload");
    }

    private static boolean isPage(Response response) {
        return response.url().contains("/VAADIN/dynamic/resource/")
                && response.request().resourceType().equals("image");
    }

    private static String base64(int edge) {
        return Base64.getEncoder().encodeToString(Documents.picture("png", edge, edge));
    }

    /** The file on disk, which has just what was sent. */
    private Path kept(byte[] content) throws IOException {
        try (var files = Files.walk(Path.of(folder.toString(), "contents"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> has(file, content))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean has(Path file, byte[] content) {
        try {
            return Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
