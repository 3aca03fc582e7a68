package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part as two rubrics have it.
 *
 * @param from the values by field in the first rubric, null where it lacks the part
 * @param to the values in the second
 * @param changed the fields that differ where both have the part
 */
public record ComparedPart(
        RubricSection section,
        String code,
        String name,
        Kind kind,
        @Nullable Map<RubricField, String> from,
        @Nullable Map<RubricField, String> to,
        List<RubricField> changed) {

    /** How a part fares from the first rubric to the second. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** All parts of both, by section, in the order of the second; then those that only the first has, then another order. */
    public static List<ComparedPart> all(RubricDraft from, RubricDraft to) {
        var before = RubricPartValues.of(from);
        var after = RubricPartValues.of(to);
        var all = new ArrayList<ComparedPart>();
        var orders = Differences.between(from, to).stream()
                .filter(difference -> difference.field() == RubricField.ORDER)
                .toList();
        for (var section : RubricSection.values()) {
            after.stream()
                    .filter(part -> part.section() == section)
                    .map(part ->
                            of(before.stream().filter(part::isSame).findFirst().orElse(null), part))
                    .forEach(all::add);
            before.stream()
                    .filter(part -> part.section() == section && after.stream().noneMatch(part::isSame))
                    .map(part -> of(part, null))
                    .forEach(all::add);
            orders.stream()
                    .filter(order -> order.section() == section)
                    .map(ComparedPart::ordered)
                    .forEach(all::add);
        }
        return all;
    }

    private static ComparedPart of(@Nullable RubricPartValues from, @Nullable RubricPartValues to) {
        var known = Objects.requireNonNull(to == null ? from : to);
        return new ComparedPart(
                known.section(),
                known.code(),
                known.name(),
                kind(from, to),
                from == null ? null : from.values(),
                to == null ? null : to.values(),
                from == null || to == null ? List.of() : changed(from, to));
    }

    private static ComparedPart ordered(Difference order) {
        return new ComparedPart(
                order.section(),
                "",
                "",
                Kind.CHANGED,
                Map.of(RubricField.ORDER, Objects.requireNonNull(order.from())),
                Map.of(RubricField.ORDER, Objects.requireNonNull(order.to())),
                List.of(RubricField.ORDER));
    }

    private static Kind kind(@Nullable RubricPartValues from, @Nullable RubricPartValues to) {
        if (from == null) {
            return Kind.ADDED;
        }
        if (to == null) {
            return Kind.REMOVED;
        }
        return changed(from, to).isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    private static List<RubricField> changed(RubricPartValues from, RubricPartValues to) {
        return Stream.of(RubricField.values())
                .filter(field -> !Objects.equals(from.value(field), to.value(field)))
                .toList();
    }
}
