package cn.gov.tj.mz.fourstrong.paper.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** What the parts of a Word file are, as the file says. */
record WordTypes(Map<String, String> types) {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern TEXT = Pattern.compile(".*wordprocessingml\\.(document\\.main|header|footer)\\+xml");

    static WordTypes of(WordFile file) throws IOException {
        var named = WordXml.read(file.part(WordFile.TYPES)).getElementsByTagNameNS("*", "Override");
        var types = new LinkedHashMap<String, String>();
        IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .map(Element.class::cast)
                .forEach(type -> types.put(
                        type.getAttribute("PartName").replaceFirst("^/", ""), type.getAttribute("ContentType")));
        return new WordTypes(types);
    }

    boolean isDocument() {
        return types.containsValue(MAIN);
    }

    boolean hasMacros() {
        return types.values().stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"));
    }

    /** The parts that people write in: the text, what stands above and below it. */
    List<String> texts() {
        return types.entrySet().stream()
                .filter(type -> TEXT.matcher(type.getValue()).matches())
                .map(Map.Entry::getKey)
                .toList();
    }
}
