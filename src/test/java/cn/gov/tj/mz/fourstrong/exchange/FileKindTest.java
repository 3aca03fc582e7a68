package cn.gov.tj.mz.fourstrong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @Test
    void isSeenWhateverTheName() {
        assertThat(FileKind.of(book())).isEqualTo(FileKind.WORKBOOK);
        assertThat(FileKind.of("a,b".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.TEXT);
        assertThat(FileKind.of(new byte[0])).isEqualTo(FileKind.TEXT);
        assertThat(FileKind.of(Archives.of(Map.of("a.csv", "a,b")))).isEqualTo(FileKind.ARCHIVE);
    }

    @Test
    void isRefusedWithAPassword() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var content = encryptor.getDataStream(container)) {
                content.write(book());
            }
            container.writeFilesystem(file);
        }

        expectRefused(file.toByteArray(), "exchange.file.protected");
    }

    @Test
    void isRefusedInTheOldFormat() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("value");
            book.write(file);
        }

        expectRefused(file.toByteArray(), "exchange.file.old");
    }

    @Test
    void isRefusedWithMacros() {
        var book = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        book.createSheet();

        expectRefused(Workbooks.bytes(book), "exchange.file.macros");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n", "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF\u00E0JFIF", "GIF89a", "{\\rtf1 }"})
    void isRefusedWhenItIsNoTable(String begin) {
        expectRefused(begin.getBytes(StandardCharsets.ISO_8859_1), "exchange.file.kind");
    }

    @Test
    void isRefusedWhenItIsADocumentOfAnotherProgram() {
        var types =
                "<Types><Override PartName='/word/document.xml' ContentType='wordprocessingml.document.main+xml'/></Types>";
        expectRefused(Archives.of(Map.of("[Content_Types].xml", types)), "exchange.file.kind");
        expectRefused(Archives.of(Map.of("mimetype", "opendocument.spreadsheet")), "exchange.file.kind");
        expectRefused(new byte[] {'a', 0, ',', 0, 'b', 0}, "exchange.file.encoding");
    }

    @Test
    void isRefusedWhenSomeOfItIsMissing() {
        var book = book();
        for (var length : new int[] {4, 30, book.length / 4, book.length / 2}) {
            expectRefused(Arrays.copyOf(book, length), "exchange.file.damaged");
        }
        Arrays.fill(book, 60, book.length - 2_000, (byte) 7);
        expectRefused(book, "exchange.file.damaged");
    }

    private static byte[] book() {
        return Workbooks.bytes(Workbooks.of("value,more\r\na,1\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static void expectRefused(byte[] file, String key) {
        assertThat(catchThrowableOfType(Invalid.class, () -> TableUpload.of(file))
                        .problems())
                .containsExactly(Problem.of(TableUpload.FILE, key));
    }
}
