package cn.gov.tj.mz.fourstrong.paper.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Draws a sheet in the look of official documents (GB/T 9704): A4 with its margins, 22 lines of 28 characters, fonts by
 * name. The rest of the file lies in the resources under {@code word}.
 */
public final class WordSheet {

    private static final Map<String, String> OTHERS = Map.of(
            "_rels/.rels", "package.rels",
            "word/_rels/document.xml.rels", "document.rels",
            "word/styles.xml", "styles",
            "word/settings.xml", "settings",
            "word/fontTable.xml", "fontTable",
            "word/footer1.xml", "footer-odd",
            "word/footer2.xml", "footer-even");

    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships\"""";

    /** In twentieths of a point, as all numbers here: the text is 156 mm wide, and 234 mm where the sheet lies. */
    private static final int WIDTH = 8844;

    private static final int WIDTH_LYING = 12756;

    private final StringBuilder body = new StringBuilder();
    private final boolean wide;

    public WordSheet(boolean wide) {
        this.wide = wide;
    }

    /** Adds a paragraph in one of the styles of the file. */
    public WordSheet paragraph(String style, String text) {
        body.append(paragraphOf(style, text));
        return this;
    }

    /** Adds a table whose heading repeats on each page, and whose one row stands for all. */
    public WordSheet table(List<Integer> widths, List<String> heads, List<String> row) {
        open(widths);
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        cells(widths, "FsHead", heads);
        body.append("</w:tr>");
        row(widths, "FsCell", row);
        body.append("</w:tbl>");
        return this;
    }

    /** Adds a table of names and values. */
    public WordSheet lines(List<String> names, List<String> values) {
        var widths = List.of(1, 4);
        open(widths);
        for (var place = 0; place < names.size(); place++) {
            row(widths, "FsCell", List.of(names.get(place), values.get(place)));
        }
        body.append("</w:tbl>");
        return this;
    }

    public byte[] bytes() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(WordFile.TYPES, resource("content-types"));
        parts.put("word/document.xml", document().getBytes(StandardCharsets.UTF_8));
        OTHERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> parts.put(part.getKey(), resource(part.getValue())));
        return new WordFile(parts).bytes();
    }

    private String document() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document %s><w:body>%s<w:sectPr>\
                <w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>\
                %s<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/></w:sectPr></w:body></w:document>
                """.formatted(NAMESPACES, body, page());
    }

    private String page() {
        return wide ? """
                <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
                <w:pgMar w:top="1588" w:right="1984" w:bottom="1474" w:left="2098" w:header="851" w:footer="851" w:gutter="0"/>""" : """
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1191" w:gutter="0"/>""";
    }

    private void open(List<Integer> widths) {
        var borders = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                .map("<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"::formatted)
                .collect(Collectors.joining());
        var columns = IntStream.range(0, widths.size())
                .mapToObj(place -> "<w:gridCol w:w=\"%d\"/>".formatted(width(widths, place)))
                .collect(Collectors.joining());
        body.append("""
                <w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders>\
                <w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>%s</w:tblGrid>""".formatted(width(), borders, columns));
    }

    private void row(List<Integer> widths, String style, List<String> texts) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cells(widths, style, texts);
        body.append("</w:tr>");
    }

    private void cells(List<Integer> widths, String style, List<String> texts) {
        for (var place = 0; place < texts.size(); place++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc>"
                    .formatted(width(widths, place), paragraphOf(style, texts.get(place))));
        }
    }

    private int width() {
        return wide ? WIDTH_LYING : WIDTH;
    }

    private int width(List<Integer> widths, int place) {
        return width()
                * widths.get(place)
                / widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static String paragraphOf(String style, String text) {
        var escaped = WordText.legal(text).replace("&", "&amp;").replace("<", "&lt;");
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(style, escaped);
    }

    private static byte[] resource(String name) {
        try {
            return new ClassPathResource("word/" + name + ".xml").getContentAsByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
