package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import java.util.Comparator;
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

    /** All parts of both by section: in the order of the second, then those of the first only, then another order. */
    public static List<ComparedPart> all(RubricDraft from, RubricDraft to) {
        var before = RubricPartValues.of(from);
        var after = RubricPartValues.of(to);
        var parts = Stream.of(
                after.stream().map(part -> of(part.in(before).orElse(null), part)),
                before.stream().filter(part -> part.in(after).isEmpty()).map(part -> of(part, null)),
                Difference.between(from, to).stream()
                        .filter(difference -> difference.field() == RubricField.ORDER)
                        .map(ComparedPart::ordered));
        return parts.flatMap(part -> part)
                .sorted(Comparator.comparing(ComparedPart::section))
                .toList();
    }

    public Kind kind() {
        if (from == null) {
            return Kind.ADDED;
        }
        if (to == null) {
            return Kind.REMOVED;
        }
        return changed.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    private static ComparedPart of(@Nullable RubricPartValues from, @Nullable RubricPartValues to) {
        var known = Objects.requireNonNull(to == null ? from : to);
        return new ComparedPart(
                known.section(),
                known.code(),
                known.name(),
                from == null ? null : from.values(),
                to == null ? null : to.values(),
                from == null || to == null ? List.of() : from.changed(to));
    }

    private static ComparedPart ordered(Difference order) {
        return new ComparedPart(
                order.section(),
                "",
                "",
                Map.of(RubricField.ORDER, Objects.requireNonNull(order.from())),
                Map.of(RubricField.ORDER, Objects.requireNonNull(order.to())),
                List.of(RubricField.ORDER));
    }
}
