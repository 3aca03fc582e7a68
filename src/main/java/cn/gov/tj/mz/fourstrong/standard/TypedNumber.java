package cn.gov.tj.mz.fourstrong.standard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: 0.5, 0。5, ０．５ and 1,5 with either mark before the decimals, 1,500 with groups of three
 * digits, 8.5分 with a unit behind it.
 *
 * @param unit the letters or the per cent sign that follow the number; empty when nothing does
 */
public record TypedNumber(BigDecimal value, String unit) {

    private static final Pattern NUMBER =
            Pattern.compile("([-+−]?)(\\d{1,3}(?:,\\d{3})+(?:[.。]\\d*)?|\\d+(?:[.。,]\\d*)?|[.。]\\d+)([\\p{L}%‰]*)");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:[.。]\\d*)?");

    /** Nothing for what is no number; characters of any width and spaces are as good as others. */
    public static Optional<TypedNumber> read(String text) {
        var parts = NUMBER.matcher(Text.normalized(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var digits = parts.group(2);
        var plain = GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
        var amount = new BigDecimal(plain.replace('。', '.'));
        var negative = !parts.group(1).isEmpty() && !parts.group(1).equals("+");
        return Optional.of(new TypedNumber(negative ? amount.negate() : amount, parts.group(3)));
    }
}
