package cn.gov.tj.mz.fourstrong.standard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules for text that people type: length in code points, no control characters. */
public final class Text {

    private Text() {}

    /** The text without surrounding white space, or null when nothing is left. */
    public static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
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

    /** Whether the text has characters that cannot be seen or printed; line breaks and tabs are fine. */
    public static boolean hasControls(@Nullable String text) {
        return text != null
                && text.codePoints()
                        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                                || Character.getType(c) == Character.SURROGATE);
    }
}
