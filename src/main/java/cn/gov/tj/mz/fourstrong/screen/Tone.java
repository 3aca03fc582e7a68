package cn.gov.tj.mz.fourstrong.screen;

import java.util.Locale;

/** How a state feels; the word beside it says what it is. */
public enum Tone {
    NEUTRAL,
    UNDERWAY,
    ATTENTION,
    GOOD,
    BAD;

    /** The class that colours it. */
    public String look() {
        return "fs-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
