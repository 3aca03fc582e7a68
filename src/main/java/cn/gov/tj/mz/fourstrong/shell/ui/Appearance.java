package cn.gov.tj.mz.fourstrong.shell.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one person wants to see the application; what was not chosen follows the browser. */
record Appearance(Language language, Scheme scheme, TextSize textSize, Menu menu) {

    static final Appearance OF_BROWSER =
            new Appearance(Language.OF_BROWSER, Scheme.OF_SYSTEM, TextSize.STANDARD, Menu.BY_WIDTH);

    Appearance {
        Objects.requireNonNull(language);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(textSize);
        menu = Objects.requireNonNullElse(menu, Menu.BY_WIDTH); // what was stored before there was a choice
    }

    Appearance with(Language chosen) {
        return new Appearance(chosen, scheme, textSize, menu);
    }

    Appearance with(Scheme chosen) {
        return new Appearance(language, chosen, textSize, menu);
    }

    Appearance with(TextSize chosen) {
        return new Appearance(language, scheme, chosen, menu);
    }

    Appearance with(Menu chosen) {
        return new Appearance(language, scheme, textSize, chosen);
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

    /** Whether the navigation shows words or icons alone; by itself it folds where the window is narrow. */
    enum Menu {
        BY_WIDTH,
        OPEN,
        FOLDED
    }
}
