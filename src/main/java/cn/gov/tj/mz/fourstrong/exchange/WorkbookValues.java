package cn.gov.tj.mz.fourstrong.exchange;

import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What the cells of a workbook say, as CSV would. */
record WorkbookValues(List<String> texts, WorkbookFormats formats, boolean from1904) {

    /** Spreadsheets show no more; what follows comes from how machines count. */
    private static final MathContext DIGITS = new MathContext(15);

    /**
     * What a cell says; a text without the mark that it has had since it was in a file with commas.
     *
     * @param type what the cell says that it has; empty for a number
     */
    String text(String type, String style, String content) {
        return switch (type) {
            case "s" -> content.isEmpty() ? "" : CsvCell.unmarked(texts.get(Integer.parseInt(content)));
            case "b" -> content.equals("1") ? "TRUE" : "FALSE";
            case "d" -> content.replaceFirst("T00:00:00(\\.0+)?$", "").replace('T', ' ');
            case "str", "inlineStr" -> CsvCell.unmarked(XlsxText.unescaped(content));
            case "e" -> content;
            default -> number(style, content);
        };
    }

    private String number(String style, String content) {
        if (Text.clean(content) == null) {
            return "";
        }
        var number = Double.parseDouble(content);
        if (formats.isDate(style) && WorkbookDate.isOne(number)) {
            return WorkbookDate.of(number).text(from1904);
        }
        var exact = new BigDecimal(number, DIGITS);
        return formats.isPercent(style) ? plain(exact.movePointRight(2)) + "%" : plain(exact);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
