package cn.gov.tj.mz.fourstrong.activity.upload;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import cn.gov.tj.mz.fourstrong.standard.Text;
import cn.gov.tj.mz.fourstrong.standard.TypedNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell with figures: 慰问困难老人 20余户、发放资料 约300份. What each counts stands before a space. */
final class FigureCell {

    private static final Pattern FIGURE = Pattern.compile("(.+?)[\\s　:：]+(\\S.*)");
    private static final Pattern PRINTED = Pattern.compile("(约|近|前|超|超过)?\\s*([\\d,.。，]+)\\s*(余|多)?(\\D*)");

    /** A number of something in a sentence; not the years, months and days of a date. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\d第])((?:约|近)?\\d+(?:余|多)?(?:户|人次|人|次|场|件|个|项|名|份|篇|万元|元|小时))");

    private FigureCell() {}

    /** Nothing when a part has no amount in words. */
    static Optional<List<Figure>> read(String cell) {
        var parts = Arrays.stream(cell.split("[、;；\\n]"))
                .map(Text::clean)
                .filter(part -> part != null)
                .toList();
        var figures = parts.stream().map(FIGURE::matcher).toList();
        return figures.stream().allMatch(Matcher::matches)
                ? Optional.of(figures.stream()
                        .map(figure -> figure(figure.group(1), figure.group(2)))
                        .toList())
                : Optional.empty();
    }

    /** A cell does not say which period a figure is of: one of the same name keeps its own. */
    static List<Figure> withPeriods(List<Figure> figures, List<Figure> known) {
        var left = new ArrayList<>(known);
        return figures.stream()
                .map(figure -> left.stream()
                        .filter(other -> other.label().equals(figure.label()))
                        .findFirst()
                        .map(other -> {
                            left.remove(other);
                            return figure.of(other.periodText());
                        })
                        .orElse(figure))
                .toList();
    }

    /** As lists and files show figures. */
    static String text(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.label() + " " + figure.asPrinted())
                .collect(Collectors.joining("、"));
    }

    /** What a title says besides: the number of something, and what is left of the title. */
    static @Nullable String foundIn(String title) {
        var number = IN_TEXT.matcher(title);
        if (!number.find()) {
            return null;
        }
        var label = Text.clean(title.substring(0, number.start()) + title.substring(number.end()));
        return label == null ? null : label + " " + number.group(1);
    }

    private static Figure figure(String label, String printed) {
        var parts = PRINTED.matcher(Text.normalized(printed));
        if (!parts.matches()) {
            return new Figure(label, null, Qualifier.EXACT, null, null, printed);
        }
        var amount = TypedNumber.read(parts.group(2)).map(TypedNumber::value).orElse(null);
        return amount == null
                ? new Figure(label, null, Qualifier.EXACT, null, null, printed)
                : new Figure(
                        label,
                        amount,
                        qualifier(parts.group(1), parts.group(3)),
                        Text.clean(parts.group(4)),
                        null,
                        printed);
    }

    private static Qualifier qualifier(@Nullable String before, @Nullable String behind) {
        if (behind != null) {
            return Qualifier.MORE_THAN;
        }
        return switch (before) {
            case null -> Qualifier.EXACT;
            case "前" -> Qualifier.TOP;
            case "约", "近" -> Qualifier.ABOUT;
            default -> Qualifier.MORE_THAN;
        };
    }
}
