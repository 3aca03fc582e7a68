package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.standard.Criterion;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as somebody types it.
 *
 * @param fullMarks more than 0, in steps of 0.5
 * @param evidence what proof is expected; may be empty
 * @param countedTypes codes of the activity types that are counted; none when nothing can be counted
 * @param perMissing what each missing one costs, more than 0, in steps of 0.5; only with counted types
 */
public record IndicatorEntry(
        @Nullable Criterion criterion,
        String code,
        String nameZh,
        String nameEn,
        @Nullable BigDecimal fullMarks,
        String rule,
        String evidence,
        List<String> countedTypes,
        @Nullable BigDecimal perMissing)
        implements PartEntry {

    private static final String SEPARATOR = "|";

    public IndicatorEntry {
        countedTypes = List.copyOf(countedTypes);
    }

    /** Codes of types that are joined in one text, as tables and the history have them. */
    public static List<String> types(String joined) {
        return Stream.of(joined.split(Pattern.quote(SEPARATOR)))
                .map(Text::cleanOrEmpty)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    public String joinedTypes() {
        return String.join(SEPARATOR, countedTypes);
    }

    IndicatorEntry clean() {
        return new IndicatorEntry(
                criterion,
                Text.cleanOrEmpty(code),
                Text.cleanOrEmpty(nameZh),
                Text.cleanOrEmpty(nameEn),
                fullMarks,
                Text.cleanOrEmpty(rule),
                Text.cleanOrEmpty(evidence),
                countedTypes,
                perMissing);
    }
}
