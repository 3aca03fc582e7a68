package cn.gov.tj.mz.fourstrong.browser;

import com.microsoft.playwright.Locator;

/**
 * Somebody at work, with what it costs by the keystroke-level model (Card, Moran and Newell, 1980): seconds of an average
 * typist who knows the way. What the program needs is not counted.
 */
class Keystrokes {

    private static final double KEY = 0.28;
    private static final double POINT = 1.1;
    private static final double PRESS = 0.2;
    private static final double REACH = 0.4;
    private static final double THINK = 1.35;

    /** Letters and the choice of an input method for one Chinese character. */
    private static final int KEYS_OF_A_CHARACTER = 3;

    private static final int LAST_ASCII = 127;

    private final Visitor visitor;
    private int clicks;
    private int keys;
    private double seconds;
    private boolean atKeyboard;

    Keystrokes(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Looks and decides. */
    Keystrokes think() {
        seconds += THINK;
        return this;
    }

    Keystrokes click(Locator target) {
        reach(false);
        clicks++;
        seconds += POINT + PRESS;
        target.click();
        visitor.settle();
        return this;
    }

    /** A key or several at once, as in {@code Control+Enter}. */
    Keystrokes press(String chord) {
        count(chord.split("\\+").length);
        visitor.page.keyboard().press(chord);
        visitor.settle();
        return this;
    }

    Keystrokes type(String text) {
        count(text.codePoints()
                .map(character -> character > LAST_ASCII ? KEYS_OF_A_CHARACTER : 1)
                .sum());
        for (var character : text.split("")) {
            if (character.charAt(0) > LAST_ASCII) {
                visitor.page.keyboard().insertText(character);
            } else {
                visitor.page.keyboard().type(character);
            }
        }
        visitor.settle();
        return this;
    }

    double seconds() {
        return seconds;
    }

    /** One row of the table. */
    String row(String job, int aim) {
        return "| %s | %d | %d | %.0f s | %d s |".formatted(job, clicks, keys, seconds, aim);
    }

    private void count(int pressed) {
        reach(true);
        keys += pressed;
        seconds += pressed * KEY;
    }

    private void reach(boolean keyboard) {
        if (atKeyboard != keyboard) {
            atKeyboard = keyboard;
            seconds += REACH;
        }
    }
}
