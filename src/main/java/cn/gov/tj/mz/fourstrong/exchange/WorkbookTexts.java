package cn.gov.tj.mz.fourstrong.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook that its cells name by number: the runs of a rich text in one, without how they are read. */
final class WorkbookTexts {

    private final List<StringBuilder> texts = new ArrayList<>();
    private int left;

    private WorkbookTexts(int most) {
        this.left = most;
    }

    /** @param most how many characters they have together */
    static List<String> of(WorkbookArchive archive, String part, int most) throws IOException, XMLStreamException {
        var texts = new WorkbookTexts(most);
        archive.each(part, texts::read);
        return texts.texts.stream()
                .map(StringBuilder::toString)
                .map(XlsxText::unescaped)
                .toList();
    }

    private void read(XMLStreamReader element) throws XMLStreamException {
        switch (element.getLocalName()) {
            case "si" -> texts.add(new StringBuilder());
            case "t" -> add(element.getElementText());
            case "rPh" -> WorkbookElement.within(element, _ -> {});
            default -> {}
        }
    }

    private void add(String text) {
        left -= text.length();
        if (left < 0) {
            throw WorkbookReader.refused("exchange.file.tooLarge");
        }
        texts.getLast().append(text);
    }
}
