package cn.gov.tj.mz.fourstrong.evaluation.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Differences with their sign, so that nobody has to guess who gave more. */
final class Signed {

    private Signed() {}

    /** +0.5, −1.0, 0.0, or nothing where nothing can be compared. */
    static String text(@Nullable BigDecimal difference) {
        if (difference == null) {
            return "";
        }
        var amount = difference.abs().toPlainString();
        return switch (difference.signum()) {
            case 1 -> "+" + amount;
            case -1 -> "−" + amount;
            default -> amount;
        };
    }
}
