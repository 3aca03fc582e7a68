package cn.gov.tj.mz.fourstrong.paper.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

    private static final String RELATION = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" %s/>\
            </Relationships>""";

    private static final byte[] GOOD = MadeWord.of("{{标题}}，{{时间}}，{{标题}}");

    @Test
    void namesWhatATemplateUses() {
        assertThat(TemplateCheck.names(GOOD)).containsExactly("标题", "时间");
    }

    @Test
    void takesWhatOtherProgramsWrite() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("{{标题}}");
            document.write(out);
        }
        assertThat(TemplateCheck.names(out.toByteArray())).containsExactly("标题");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PK", "文字", "{\\rtf1 x}", "%PDF-1.7", "PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"})
    void refusesWhatIsNoWordFile(String content) {
        assertThat(problem(content.getBytes(StandardCharsets.ISO_8859_1))).isIn("kind", "damaged");
    }

    @Test
    void refusesAWorkbookAndAnArchive() throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(workbook);
        }
        assertThat(problem(workbook.toByteArray())).isEqualTo("kind");
        assertThat(problem(zip("a.txt", new byte[10]))).isEqualTo("kind");
    }

    @Test
    void refusesWhatIsDamaged() {
        assertThat(problem(Arrays.copyOf(GOOD, GOOD.length / 2))).isEqualTo("damaged");
        assertThat(problem(MadeWord.with(GOOD, Map.of("word/document.xml", "<w:document"))))
                .isEqualTo("damaged");
        assertThat(problem(MadeWord.with(
                        GOOD,
                        Map.of(
                                "word/document.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))))
                .isEqualTo("damaged");
        assertThat(problem(MadeWord.ofXml("<w:p>".repeat(10_000) + "</w:p>".repeat(10_000))))
                .isEqualTo("damaged");
    }

    @Test
    void refusesAPasswordAndTheOldFormat() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(GOOD);
            }
            files.writeFilesystem(out);
        }
        assertThat(problem(out.toByteArray())).isEqualTo("protected");
        assertThat(problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("old");
    }

    @Test
    void refusesMacrosAndControls() {
        assertThat(problem(MadeWord.with(GOOD, Map.of("word/vbaProject.bin", "x"))))
                .isEqualTo("macros");
        assertThat(problem(MadeWord.with(GOOD, Map.of("word/activeX/activeX1.bin", "x"))))
                .isEqualTo("macros");
        var types = MadeWord.part(GOOD, WordFile.TYPES)
                .replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml");
        assertThat(problem(MadeWord.with(GOOD, Map.of(WordFile.TYPES, types)))).isEqualTo("macros");
    }

    @Test
    void refusesOtherFilesWithin() {
        assertThat(problem(MadeWord.with(GOOD, Map.of("word/embeddings/a.bin", "x"))))
                .isEqualTo("within");
        assertThat(problem(related("aFChunk", "a.html", ""))).isEqualTo("within");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "attachedTemplate", "oleObject", "frame"})
    void refusesWhatWordWouldFetch(String type) {
        assertThat(problem(related(type, "http://other/x", "TargetMode=\"External\"")))
                .isEqualTo("outside");
    }

    @Test
    void takesLinksThatPeopleClick() {
        assertThat(TemplateCheck.names(related("hyperlink", "http://other/x", "TargetMode=\"External\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" DDEAUTO c:\\\\a.exe ", " INCLUDEPICTURE \"http://x\" ", " DATABASE x ", "DDE a b"})
    void refusesFieldsThatFetch(String field) {
        assertThat(problem(MadeWord.ofXml("<w:p><w:r><w:instrText>" + field + "</w:instrText></w:r></w:p>")))
                .isEqualTo("outside");
        assertThat(problem(MadeWord.ofXml("<w:p><w:fldSimple w:instr='" + field + "'/></w:p>")))
                .isEqualTo("outside");
    }

    @Test
    void refusesMoreThanATemplateHas() throws IOException {
        assertThat(problem(new byte[TemplateCheck.MAX_BYTES + 1])).isEqualTo("tooLarge");
        assertThat(problem(zip("word/media/a.bmp", new byte[20 * 1024 * 1024]))).isEqualTo("tooLarge");
        assertThat(problem(MadeWord.ofXml("<w:p/>".repeat(500_000)))).isEqualTo("tooLarge");
    }

    private static byte[] related(String type, String target, String mode) {
        return MadeWord.with(GOOD, Map.of("word/_rels/document.xml.rels", RELATION.formatted(type, target, mode)));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static String problem(byte[] file) {
        return catchThrowableOfType(Invalid.class, () -> TemplateCheck.names(file)).problems().stream()
                .map(Problem::key)
                .findFirst()
                .orElseThrow()
                .replace("paper.file.", "");
    }
}
