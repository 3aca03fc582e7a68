package cn.gov.tj.mz.fourstrong.exchange;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A cell of a sheet while it is read: what it says that it has, how that is shown, and what stands in it. */
final class WorkbookCell {

    private final String type;
    private final String style;
    private final StringBuilder content = new StringBuilder();
    private String formula = "";

    WorkbookCell(XMLStreamReader element) {
        type = WorkbookElement.attribute(element, "t");
        style = WorkbookElement.attribute(element, "s");
    }

    void add(XMLStreamReader element) throws XMLStreamException {
        switch (element.getLocalName()) {
            case "v", "t" -> content.append(element.getElementText());
            case "f" -> formula = "=" + element.getElementText();
            case "rPh" -> WorkbookElement.within(element, _ -> {});
            default -> {}
        }
    }

    /** An error, or a formula that nothing has calculated yet. */
    boolean isError() {
        return type.equals("e") || isNumber() && content.isEmpty() && !formula.isEmpty();
    }

    private boolean isNumber() {
        return type.isEmpty() || type.equals("n");
    }

    /** What the cell says; of an error its sign, such as {@code #N/A}. */
    String text(WorkbookValues values) {
        return content.isEmpty() && isError() ? formula : values.text(type, style, content.toString());
    }
}
