package cn.gov.tj.mz.fourstrong.exchange;

import static cn.gov.tj.mz.fourstrong.exchange.WorkbookElement.attribute;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds the parts of a workbook that are read: the first sheet that is not hidden, its texts and formats. */
final class WorkbookParts {

    private static final String SHEET = "worksheet";
    private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

    private final String folder;
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private String sheet = "";
    private int hidden;
    private int seen;
    private boolean from1904;

    private WorkbookParts(String folder) {
        this.folder = folder;
    }

    static WorkbookParts of(WorkbookArchive archive) throws IOException, XMLStreamException {
        var book = WorkbookTypes.of(archive).book();
        var name = book.lastIndexOf('/') + 1;
        var parts = new WorkbookParts(book.substring(0, name));
        archive.each(parts.folder + "_rels/" + book.substring(name) + ".rels", parts::addRelation);
        archive.each(book, parts::addSheet);
        if (!archive.has(parts.sheet)) {
            throw WorkbookReader.refused("exchange.file.noSheet");
        }
        return parts;
    }

    String sheet() {
        return sheet;
    }

    /** Empty when all texts stand in the sheet. */
    String texts() {
        return others.getOrDefault("sharedStrings", "");
    }

    String formats() {
        return others.getOrDefault("styles", "");
    }

    /** How many sheets people do not see. */
    int hidden() {
        return hidden;
    }

    /** How many sheets people see besides the one that is read. */
    int others() {
        return seen - 1;
    }

    /** Whether days are counted from 1904 on, as old programs for the Mac did. */
    boolean isFrom1904() {
        return from1904;
    }

    private void addRelation(XMLStreamReader element) {
        var target = attribute(element, "Target");
        var part = target.startsWith("/") ? target.substring(1) : folder + target;
        var type = attribute(element, "Type");
        var kind = type.substring(type.lastIndexOf('/') + 1);
        if (kind.equals(SHEET)) {
            sheets.put(attribute(element, "Id"), part);
        } else {
            others.putIfAbsent(kind, part);
        }
    }

    /** Sheets that are only a chart have no rows. */
    private void addSheet(XMLStreamReader element) {
        var part = sheets.get(attribute(element, "id"));
        if (element.getLocalName().equals("workbookPr")) {
            from1904 = WorkbookElement.isSet(element, "date1904");
        } else if (element.getLocalName().equals("sheet") && part != null) {
            if (HIDDEN.contains(attribute(element, "state"))) {
                hidden++;
            } else if (seen++ == 0) {
                sheet = part;
            }
        }
    }
}
