package cn.gov.tj.mz.fourstrong.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.gov.tj.mz.fourstrong.attachment.Documents;
import cn.gov.tj.mz.fourstrong.exchange.Archives;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final ContentCheck check = new ContentCheck();

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("决定.PDF", Documents.pdf("1"), FileType.PDF),
                arguments("a.png", Documents.picture("png", 9, 9), FileType.PNG),
                arguments("a.jpeg", Documents.picture("jpg", 9, 9), FileType.JPEG),
                arguments("a.gif", Documents.picture("gif", 9, 9), FileType.GIF),
                arguments("a.bmp", Documents.picture("bmp", 9, 9), FileType.BMP),
                arguments("a.docx", Documents.docx("文"), FileType.DOCX),
                arguments("a.xlsx", Documents.xlsx(), FileType.XLSX),
                arguments("a.doc", Documents.doc(false), FileType.DOC),
                arguments("a.xls", Documents.xls(), FileType.XLS),
                arguments("a.xls", Documents.smallXls(0), FileType.XLS),
                arguments("a.xlsx", Documents.xlsxWith("xl/worksheets/sheet1.xml", SHEET), FileType.XLSX),
                arguments("a.wps", Documents.doc(false), FileType.WPS),
                arguments("a.wps", Documents.docx("文"), FileType.WPS),
                arguments("a.et", Documents.xls(), FileType.ET),
                arguments("a.ofd", Documents.ofd(), FileType.OFD));
    }

    @ParameterizedTest
    @MethodSource("good")
    void knowsWhatIsLetIn(String name, byte[] content, FileType type) throws IOException {
        assertThat(check.checked(name, file(content))).isEqualTo(type);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("a.exe", Documents.program(), "kind"),
                arguments("a.docm", Documents.docx("文"), "kind"),
                arguments("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), "kind"),
                arguments("pdf", Documents.pdf("1"), "kind"),
                arguments("a.pdf", new byte[0], "empty"),
                arguments("a.pdf", Documents.program(), "mismatch"),
                arguments("a.pdf", Documents.docx("文"), "mismatch"),
                arguments("a.png", Documents.picture("jpg", 9, 9), "mismatch"),
                arguments("a.docx", Documents.pdf("1"), "mismatch"),
                arguments("a.docx", Documents.xlsx(), "mismatch"),
                arguments("a.docx", Documents.doc(false), "mismatch"),
                arguments("a.docx", Archives.of(Map.of("a.exe", "MZ")), "mismatch"),
                arguments("a.xls", Documents.doc(false), "mismatch"),
                arguments("a.doc", "<html>".getBytes(StandardCharsets.UTF_8), "mismatch"),
                arguments("a.ofd", Documents.docx("文"), "mismatch"),
                arguments("a.docx", Documents.lockedDocx(), "protected"),
                arguments("a.doc", Documents.doc(true), "protected"),
                arguments("a.xls", Documents.lockedXls(), "protected"),
                arguments("a.docx", Documents.docxWithMacros(), "macros"),
                arguments("a.wps", Documents.docWithMacros(), "macros"),
                arguments("a.xls", Documents.xlsWithMacroSheet(), "macros"),
                arguments("a.xls", Documents.smallXls(1), "macros"),
                arguments("a.et", Documents.smallXls(6), "macros"),
                arguments("a.xlsx", Documents.xlsxWith("xl/macrosheets/sheet1.xml", SHEET), "macros"),
                arguments(
                        "a.xlsx", Documents.xlsxWith("xl/a.xml", "application/vnd.ms-excel.macrosheet+xml"), "macros"),
                arguments(
                        "a.et",
                        Documents.xlsxWith("xl/a.xml", "application/vnd.ms-excel.intlMacroSheet+xml"),
                        "macros"),
                arguments(
                        "a.xlsx", Documents.xlsxWith("xl/a.bin", "application/vnd.ms-office.vba&#80;roject"), "macros"),
                arguments("a.xlsx", Documents.xlsxWith("xl/a.xml", "<"), "damaged"),
                arguments("a.xls", Documents.smallLockedXls(), "protected"),
                arguments("a.doc", Documents.smallLockedDoc(), "protected"),
                arguments("a.xls", half(Documents.smallXls(0)), "damaged"),
                arguments("a.docx", half(Documents.docx("文")), "damaged"),
                arguments("a.docx", scratched(Documents.docx("文")), "damaged"),
                arguments("a.xls", half(Documents.xls()), "damaged"),
                arguments("a.docx", Documents.bomb(), "bomb"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesTheRestInWords(String name, byte[] content, String reason) throws IOException {
        var file = file(content);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> check.checked(name, file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("attachment.refused." + reason));
    }

    @Test
    void endsWithADirectoryThatRunsInACircle() throws IOException {
        var content = Documents.doc(false);
        for (var at = 512; at < content.length - 512; at += 4) {
            content[at] = 0; // every sector is followed by the first
            content[at + 1] = 0;
            content[at + 2] = 0;
            content[at + 3] = 0;
        }
        var file = file(content);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> check.checked("a.doc", file));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] scratched(byte[] content) {
        var scratched = content.clone();
        Arrays.fill(scratched, 60, 100, (byte) 7);
        return scratched;
    }
}
