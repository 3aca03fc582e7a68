package cn.gov.tj.mz.fourstrong.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as a workbook holds them: every character comes back as it was, those that XML has no place for as well. */
final class XlsxText {

    /** In characters of Java, as spreadsheets count. */
    static final int LONGEST = 32_767;

    private static final Pattern SEEMS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4})");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** A text without what a cell has no room for; one that is cut says so at its end. */
    static String fitting(String text, String cut) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = LONGEST - cut.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + cut;
    }

    /** Written {@code _x0000_}, as the standard says (ST_Xstring); a text that looks like it is told apart. */
    static String escaped(String text) {
        var seems = text.indexOf("_x") >= 0;
        if (!seems && text.codePoints().allMatch(XlsxText::isAllowed)) {
            return text;
        }
        var escaped = new StringBuilder();
        SEEMS_ESCAPED.matcher(text).replaceAll("_x005F_").codePoints().forEach(character -> {
            if (isAllowed(character)) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append("_x%04X_".formatted(character));
            }
        });
        return escaped.toString();
    }

    /** The text as it was before it was {@linkplain #escaped written}. */
    static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    /** XML knows the carriage return, but reads it as the end of a line. */
    private static boolean isAllowed(int character) {
        return character >= ' ' && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character > 0xFFFF
                || character == '\t'
                || character == '\n';
    }
}
