package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell with honours, as lists and files show them: 先进基层党组织（市级 · 市委 · 2023、2024 · 党支部）. What stands within
 * the brackets may be left out.
 *
 * @param period the time in words, which lists show where years are not known
 */
record HonourCell(ImportWords words, @Nullable String period) {

    static final String LEVEL = "level";
    static final String RECIPIENT = "recipient";

    private static final Pattern BETWEEN = Pattern.compile("[、;；\\n](?![^（(]*[）)])");
    private static final Pattern HONOUR = Pattern.compile("(.+?)(?:[（(]([^（()）]*)[）)])?");
    private static final Pattern YEARS = Pattern.compile("\\d{4}([、,，]\\d{4})*年?");
    private static final Pattern QUANTITY =
            Pattern.compile("once|(\\d[\\d,]{0,5})\\s*(人|个|次|people|person|pieces|piece|times|time)");

    List<Honour> read(String cell) {
        return BETWEEN.splitAsStream(cell)
                .map(Text::clean)
                .filter(Objects::nonNull)
                .map(this::honour)
                .toList();
    }

    private Honour honour(String text) {
        var honour = HONOUR.matcher(text);
        if (honour.matches() && honour.group(2) != null) {
            var parts = new Parts();
            Arrays.stream(honour.group(2).split("[·•]")).map(Text::cleanOrEmpty).forEach(parts::take);
            if (parts.known) {
                return parts.of(honour.group(1));
            }
        }
        return new Parts().of(text);
    }

    /** What stands in the brackets, in any order. */
    private final class Parts {

        private Honour.Level level = Honour.Level.UNKNOWN;
        private Honour.Recipient recipient = Honour.Recipient.BRANCH;
        private @Nullable String awardedBy;
        private @Nullable String years;
        private @Nullable Integer quantity;
        private boolean known;

        void take(String part) {
            var counted = QUANTITY.matcher(part);
            var leveled = words.meaning(LEVEL, part);
            var received = words.meaning(RECIPIENT, part);
            known |= leveled.isPresent() || received.isPresent() || counted.matches();
            leveled.ifPresent(name -> level = Honour.Level.valueOf(name));
            received.ifPresent(name -> recipient = Honour.Recipient.valueOf(name));
            if (YEARS.matcher(part).matches()) {
                known = true;
                years = part.replace("年", "").replaceAll("[,，]", "、");
            } else if (counted.matches()) {
                quantity = counted.group(1) == null
                        ? 1
                        : Integer.valueOf(counted.group(1).replace(",", ""));
            } else if (leveled.isEmpty() && received.isEmpty() && !part.equals(period)) {
                awardedBy = part;
            }
        }

        Honour of(String title) {
            return new Honour(title, level, awardedBy, years, recipient, quantity);
        }
    }
}
