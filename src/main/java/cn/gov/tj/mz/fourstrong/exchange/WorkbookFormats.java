package cn.gov.tj.mz.fourstrong.exchange;

import static cn.gov.tj.mz.fourstrong.exchange.WorkbookElement.attribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells which numbers of a workbook are days and times: only how they are shown makes the difference. */
final class WorkbookFormats {

    /** Hours, minutes or seconds that run on are an amount. */
    private static final Pattern AMOUNT = Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^]]*]|General");
    private static final Pattern DATE = Pattern.compile("[ymdhs]|aaa", Pattern.CASE_INSENSITIVE);

    /** Formats that programs know by number only; those from 27 and from 50 on belong to Chinese, Japanese and Korean. */
    private static final List<Integer> KNOWN = Stream.of(
                    IntStream.rangeClosed(14, 22),
                    IntStream.rangeClosed(27, 36),
                    IntStream.of(45, 47),
                    IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed)
            .toList();

    private static final List<Integer> PERCENT = List.of(9, 10);

    private final Map<String, String> codes = new HashMap<>();
    private final List<String> ofCells = new ArrayList<>();
    private boolean cells;

    private WorkbookFormats() {}

    static WorkbookFormats of(WorkbookArchive archive, String part) throws IOException, XMLStreamException {
        var formats = new WorkbookFormats();
        archive.each(part, formats::read);
        return formats;
    }

    /** @param style what a cell names; none when it is empty */
    boolean isDate(String style) {
        return is(style, KNOWN, WorkbookFormats::isDateCode);
    }

    /** Whether a share is shown in hundredths. */
    boolean isPercent(String style) {
        return is(
                style, PERCENT, code -> NO_LETTERS.matcher(code).replaceAll("").contains("%"));
    }

    private boolean is(String style, List<Integer> known, Predicate<String> coded) {
        if (style.isEmpty() || Integer.parseInt(style) >= ofCells.size()) {
            return false;
        }
        var format = ofCells.get(Integer.parseInt(style));
        var code = codes.get(format);
        return code == null ? !format.isEmpty() && known.contains(Integer.parseInt(format)) : coded.test(code);
    }

    private static boolean isDateCode(String code) {
        var section = NO_LETTERS.matcher(code).replaceAll("").split(";", 2)[0];
        return !AMOUNT.matcher(code).find() && DATE.matcher(section).find();
    }

    private void read(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "numFmt" -> codes.putIfAbsent(attribute(element, "numFmtId"), attribute(element, "formatCode"));
            case "cellXfs" -> cells = true;
            case "cellStyles", "dxfs" -> cells = false;
            case "xf" -> {
                if (cells) {
                    ofCells.add(attribute(element, "numFmtId"));
                }
            }
            default -> {}
        }
    }
}
