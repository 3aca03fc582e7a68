package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field in which two rubrics, or two states of one, differ; parts with the same code are the same part. Numbers are
 * plain, criteria are their constants.
 *
 * @param code of the part, empty for the rubric as a whole and for the order of a section
 * @param name of the part in Chinese, empty where the code is
 * @param from null where the first has nothing there
 * @param to null where the second has nothing there
 */
public record Difference(
        RubricSection section,
        String code,
        String name,
        RubricField field,
        @Nullable String from,
        @Nullable String to) {

    /** By section, in the order of the parts; what was added or removed first, then each field that changed. */
    public static List<Difference> between(RubricDraft from, RubricDraft to) {
        var before = RubricPartValues.of(from);
        var after = RubricPartValues.of(to);
        return Stream.of(RubricSection.values())
                .flatMap(section -> in(section, of(before, section), of(after, section)).stream())
                .toList();
    }

    private static List<Difference> in(
            RubricSection section, List<RubricPartValues> before, List<RubricPartValues> after) {
        var found = new ArrayList<Difference>();
        before.stream()
                .filter(part -> part.in(after).isEmpty())
                .forEach(part -> found.add(difference(part, RubricField.PRESENCE, part.name(), null)));
        after.stream()
                .filter(part -> part.in(before).isEmpty())
                .forEach(part -> found.add(difference(part, RubricField.PRESENCE, null, part.name())));
        before.forEach(part -> part.in(after)
                .ifPresent(other -> part.changed(other)
                        .forEach(field -> found.add(difference(other, field, part.value(field), other.value(field))))));
        var order = codes(before, after);
        var newOrder = codes(after, before);
        if (!order.equals(newOrder)) {
            found.add(new Difference(section, "", "", RubricField.ORDER, order, newOrder));
        }
        return found;
    }

    private static List<RubricPartValues> of(List<RubricPartValues> parts, RubricSection section) {
        return parts.stream().filter(part -> part.section() == section).toList();
    }

    private static Difference difference(
            RubricPartValues part, RubricField field, @Nullable String from, @Nullable String to) {
        return new Difference(part.section(), part.code(), part.name(), field, from, to);
    }

    /** The codes of those parts that both have and that stayed where they belong. */
    private static String codes(List<RubricPartValues> parts, List<RubricPartValues> others) {
        return parts.stream()
                .filter(part -> part.in(others)
                        .filter(other ->
                                Objects.equals(part.value(RubricField.CRITERION), other.value(RubricField.CRITERION)))
                        .isPresent())
                .map(RubricPartValues::code)
                .collect(Collectors.joining("、"));
    }

    /** As the audit log keeps it, for example {@code A1 FULL_MARKS: 10 → 12}. */
    String inShort() {
        return "%s %s: %s → %s".formatted(code.isEmpty() ? section : code, field, shown(from), shown(to));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
