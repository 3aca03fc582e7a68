package cn.gov.tj.mz.fourstrong.exchange;

import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What elements of a workbook have, whatever their name space: the strict kind of workbooks has others. */
final class WorkbookElement {

    private WorkbookElement() {}

    /** Takes what it needs of an element that has just begun. */
    @FunctionalInterface
    interface Taker {
        void take(XMLStreamReader element) throws XMLStreamException;
    }

    /** Empty when there is none. */
    static String attribute(XMLStreamReader element, String name) {
        return IntStream.range(0, element.getAttributeCount())
                .filter(index -> element.getAttributeLocalName(index).equals(name))
                .mapToObj(element::getAttributeValue)
                .findFirst()
                .orElse("");
    }

    static boolean isSet(XMLStreamReader element, String name) {
        return Set.of("1", "true").contains(attribute(element, name));
    }

    /** Goes through what stands within an element, to its end; none stands within one of its name. */
    static void within(XMLStreamReader element, Taker taker) throws XMLStreamException {
        var name = element.getLocalName();
        for (var event = element.next(); !isEnd(element, event, name); event = element.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                taker.take(element);
            }
        }
    }

    private static boolean isEnd(XMLStreamReader element, int event, String name) {
        return event == XMLStreamReader.END_ELEMENT && element.getLocalName().equals(name);
    }
}
