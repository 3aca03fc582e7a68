package cn.gov.tj.mz.fourstrong.standard;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules for text that people type: length in code points, no control characters, nothing that is only invisible. */
public final class Text {

    /** Letters by their category, yet drawn as nothing: the fillers of Hangul and the blank of Braille. */
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    /** Would turn the direction of what follows, or break a line where none is expected. */
    private static final String DIRECTIONS = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029";

    private Text() {}

    /** The text without the white space and invisible characters around it, or null when nothing is left. */
    public static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var start = 0;
        while (start < text.length() && isInvisible(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        var end = text.length();
        while (end > start && isInvisible(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return start == end ? null : text.substring(start, end);
    }

    /** As {@link #clean}, but an empty text when nothing is left. */
    public static String cleanOrEmpty(@Nullable String text) {
        var clean = clean(text);
        return clean == null ? "" : clean;
    }

    /** Whether two texts read the same, whatever their width of characters, white space and invisible characters. */
    public static boolean readsLike(String text, String other) {
        return normalized(text).equals(normalized(other));
    }

    /** The same for all texts that {@linkplain #readsLike read like} this one; never shown. */
    public static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || BLANK_LETTERS.indexOf(character) >= 0;
    }

    /**
     * What a text that contains this one looks like in lower case, for {@code like … escape '!'}; null when there is
     * nothing to look for.
     */
    public static @Nullable String pattern(@Nullable String part) {
        var clean = clean(part);
        return clean == null ? null : "%" + clean.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** How many characters people see: code points, so that 𠮷 counts once. */
    public static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    /** The beginning of a text, at most so many characters as people see them, without those that cannot be seen. */
    public static String shortened(String text, int length) {
        return text.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the text has characters that cannot be seen or printed; line breaks and tabs are fine. */
    public static boolean hasControls(@Nullable String text) {
        return text != null
                && text.codePoints()
                        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                                || DIRECTIONS.indexOf(c) >= 0
                                || Character.getType(c) == Character.SURROGATE);
    }
}
