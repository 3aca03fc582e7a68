package cn.gov.tj.mz.fourstrong.paper.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes Word files for tests, and reads them with other eyes than those that wrote them. */
public final class MadeWord {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private MadeWord() {}

    /** One with these paragraphs, each in one piece. */
    public static byte[] of(String... paragraphs) {
        var sheet = new WordSheet(false);
        List.of(paragraphs).forEach(text -> sheet.paragraph("FsBody", text));
        return sheet.bytes();
    }

    /** One with this XML in place of the text. */
    public static byte[] ofXml(String body) {
        return with(
                of(""),
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(NAMESPACE, body)));
    }

    /** The same with other parts, or in place of some. */
    public static byte[] with(byte[] file, Map<String, String> parts) {
        try {
            var all = new HashMap<String, byte[]>();
            parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
            return WordFile.read(file).with(all).bytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static String part(byte[] file, String name) {
        try {
            return new String(WordFile.read(file).part(name), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static XWPFDocument open(byte[] file) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static List<String> paragraphs(byte[] file) {
        return open(file).getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    public static List<List<String>> rows(byte[] file, int table) {
        return rows(open(file).getTables().get(table));
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }
}
