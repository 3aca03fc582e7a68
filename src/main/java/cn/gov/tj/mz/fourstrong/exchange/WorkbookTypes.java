package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What an archive of an office program says that its parts are, and where those stand that it names. */
record WorkbookTypes(Map<String, String> parts) {

    static final String PART = "[Content_Types].xml";

    private static final String MAIN = "spreadsheetml.sheet.main";

    static WorkbookTypes of(WorkbookArchive archive) throws IOException, XMLStreamException {
        var parts = new HashMap<String, String>();
        archive.each(PART, element -> {
            var type = WorkbookElement.attribute(element, "ContentType");
            var part = WorkbookElement.attribute(element, "PartName");
            parts.merge(type, part, (one, other) -> one.isEmpty() ? other : one);
        });
        return new WorkbookTypes(parts);
    }

    boolean hasMacros() {
        return parts.keySet().stream().anyMatch(type -> type.contains("macroEnabled"));
    }

    boolean isWorkbook() {
        return parts.keySet().stream().anyMatch(type -> type.contains(MAIN));
    }

    /** Where the list of sheets stands. */
    String book() {
        return parts.entrySet().stream()
                .filter(type -> type.getKey().contains(MAIN) && !type.getValue().isEmpty())
                .map(type -> type.getValue().substring(1))
                .findFirst()
                .orElse("xl/workbook.xml");
    }
}
