package cn.gov.tj.mz.fourstrong.shell.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one person wants to see the application; what was not chosen follows the browser. */
record Appearance(Language language, Scheme scheme, TextSize textSize) {

    static final Appearance OF_BROWSER = new Appearance(Language.OF_BROWSER, Scheme.OF_SYSTEM, TextSize.STANDARD);

    /** Reads what {@link #toString} wrote; parts that nobody knows any more count as not chosen. */
    static Appearance parse(@Nullable String text) {
        var parts = (text == null ? "" : text).split("\\.", -1);
        return new Appearance(
                read(Language.values(), parts, 0), read(Scheme.values(), parts, 1), read(TextSize.values(), parts, 2));
    }

    Appearance with(Language chosen) {
        return new Appearance(chosen, scheme, textSize);
    }

    Appearance with(Scheme chosen) {
        return new Appearance(language, chosen, textSize);
    }

    Appearance with(TextSize chosen) {
        return new Appearance(language, scheme, chosen);
    }

    /** A form that cookies may hold. */
    @Override
    public String toString() {
        return language + "." + scheme + "." + textSize;
    }

    private static <E extends Enum<E>> E read(E[] values, String[] parts, int part) {
        return Arrays.stream(values)
                .filter(value -> part < parts.length && value.name().equals(parts[part]))
                .findFirst()
                .orElse(values[0]);
    }

    /** The language of all texts. */
    enum Language {
        OF_BROWSER(null),
        CHINESE(Locale.SIMPLIFIED_CHINESE),
        ENGLISH(Locale.ENGLISH);

        private final @Nullable Locale locale;

        Language(@Nullable Locale locale) {
            this.locale = locale;
        }

        /** The language in which the texts are shown for a locale. */
        static Language of(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ENGLISH : CHINESE;
        }

        Language other() {
            return this == ENGLISH ? CHINESE : ENGLISH;
        }

        Optional<Locale> locale() {
            return Optional.ofNullable(locale);
        }
    }

    /** Light or dark. */
    enum Scheme {
        OF_SYSTEM,
        LIGHT,
        DARK
    }

    /** How large everything is written. */
    enum TextSize {
        STANDARD,
        LARGE,
        EXTRA_LARGE
    }
}
