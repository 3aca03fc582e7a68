package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.standard.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts. It is shown as printed, because 10余项 is more than ten, not ten.
 *
 * @param amount null when none was given, as in 多封
 * @param asPrinted the words for people; made from the other parts when the branch gives none
 */
@Embeddable
public record Figure(
        String label,
        @Nullable BigDecimal amount,
        @Enumerated(EnumType.STRING) Qualifier qualifier,
        @Nullable String unit,
        @Nullable String periodText,
        String asPrinted) {

    /** How exact the amount is; with {@code TOP} it is a rank, among the first so many. */
    public enum Qualifier {
        EXACT,
        MORE_THAN,
        ABOUT,
        TOP
    }

    /** How the amount would be printed; empty when there is no amount to print. */
    public static String printed(@Nullable BigDecimal amount, Qualifier qualifier, @Nullable String unit) {
        if (amount == null) {
            return "";
        }
        var number = amount.stripTrailingZeros().toPlainString();
        var counted = unit == null ? "" : unit;
        return switch (qualifier) {
            case EXACT -> number + counted;
            case MORE_THAN -> number + "余" + counted;
            case ABOUT -> "约" + number + counted;
            case TOP -> "前" + number + counted;
        };
    }

    /** The unit in what stands behind an amount, without the 余 or 多 that says there is more of it. */
    public static String unitBehind(String amount) {
        return amount.startsWith("余") || amount.startsWith("多") ? amount.substring(1) : amount;
    }

    /** The same of a period in words. */
    public Figure of(@Nullable String period) {
        return new Figure(label, amount, qualifier, unit, period, asPrinted);
    }

    /** What it counts and how much, as lists show it. */
    String inWords() {
        return label + " " + asPrinted;
    }

    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    Figure clean() {
        var counted = Text.clean(unit);
        var words = Text.clean(asPrinted);
        return new Figure(
                Text.cleanOrEmpty(label),
                amount == null ? null : plain(amount),
                qualifier,
                counted,
                Text.clean(periodText),
                words == null ? printed(amount, qualifier, counted) : words);
    }
}
