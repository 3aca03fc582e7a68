package cn.gov.tj.mz.fourstrong.paper.word;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as a Word file holds them. */
final class WordText {

    /** What is an element in Word and a character elsewhere. */
    static final Map<String, String> ELEMENTS = Map.of("\n", "br", "\t", "tab");

    private static final String UNKNOWN = "\uFFFD";
    private static final Pattern ENDS_OF_LINES = Pattern.compile("\r\n?");
    private static final Pattern BETWEEN = Pattern.compile("(?<=[\n\t])|(?=[\n\t])");

    private WordText() {}

    /** Characters that XML has no place for are shown as unknown ones, so that nobody takes the text for whole. */
    static String legal(String text) {
        return ENDS_OF_LINES
                .matcher(text)
                .replaceAll("\n")
                .codePoints()
                .mapToObj(character -> isAllowed(character) ? Character.toString(character) : UNKNOWN)
                .collect(Collectors.joining());
    }

    /** Its lines and tabs apart from what stands between them. */
    static List<String> tokens(String text) {
        return List.of(BETWEEN.split(text));
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character > 0xFFFF
                || character == '\n'
                || character == '\t';
    }
}
