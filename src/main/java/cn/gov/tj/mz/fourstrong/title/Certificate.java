package cn.gov.tj.mz.fourstrong.title;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a certificate, as 津民四强〔2026〕001号.
 *
 * @param prefix who issues it, 1 to 20 characters
 * @param year four digits
 * @param number 1 and up, shown with at least three digits
 */
record Certificate(String prefix, int year, int number) {

    /** How numbers begin until the bureau uses another way. */
    static final String USUAL_PREFIX = "津民四强";

    private static final Pattern FORM = Pattern.compile("([^〔〕\\s]{1,20})〔(\\d{4})〕(\\d{3,6})号");

    /** Reads a number; nothing when it does not have that form. */
    static Optional<Certificate> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches() && Integer.parseInt(match.group(3)) > 0
                ? Optional.of(new Certificate(
                        match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    Certificate plus(int more) {
        return new Certificate(prefix, year, number + more);
    }

    String text() {
        return "%s〔%d〕%03d号".formatted(prefix, year, number);
    }
}
