package cn.gov.tj.mz.fourstrong.screen;

import java.util.Locale;

/** What a state asks of those who read it; the word beside it says what it is. */
public enum Tone {
    /** Nothing: it has not begun, is over or lies with others. */
    NEUTRAL,
    /** Nothing: a step that is taken. */
    DONE,
    /** Nothing yet: it goes on. */
    UNDERWAY,
    /** Somebody has to act. */
    ATTENTION,
    /** Somebody should have acted. */
    LATE,
    GOOD,
    BAD;

    /** The class that colours it. */
    public String look() {
        return "fs-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
