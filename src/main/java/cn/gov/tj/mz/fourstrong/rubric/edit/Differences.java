package cn.gov.tj.mz.fourstrong.rubric.edit;

import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in what two rubrics differ; parts with the same code are the same part. */
public final class Differences {

    private final List<RubricPartValues> from;
    private final List<RubricPartValues> to;

    private Differences(List<RubricPartValues> from, List<RubricPartValues> to) {
        this.from = from;
        this.to = to;
    }

    /** By section, in the order of the parts; what was added or removed first, then each field that changed. */
    public static List<Difference> between(RubricDraft from, RubricDraft to) {
        var differences = new Differences(RubricPartValues.of(from), RubricPartValues.of(to));
        return Stream.of(RubricSection.values())
                .flatMap(section -> differences.in(section).stream())
                .toList();
    }

    private List<Difference> in(RubricSection section) {
        var before = of(from, section);
        var after = of(to, section);
        var found = new ArrayList<Difference>();
        before.stream().filter(isNoneOf(after)).forEach(part -> found.add(presence(part, part.name(), null)));
        after.stream().filter(isNoneOf(before)).forEach(part -> found.add(presence(part, null, part.name())));
        before.forEach(part ->
                after.stream().filter(part::isSame).findFirst().ifPresent(other -> found.addAll(fields(part, other))));
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

    private static Predicate<RubricPartValues> isNoneOf(List<RubricPartValues> others) {
        return part -> others.stream().noneMatch(part::isSame);
    }

    private static Difference presence(RubricPartValues part, @Nullable String from, @Nullable String to) {
        return new Difference(part.section(), part.code(), part.name(), RubricField.PRESENCE, from, to);
    }

    private static List<Difference> fields(RubricPartValues from, RubricPartValues to) {
        return Stream.of(RubricField.values())
                .filter(field -> !Objects.equals(from.value(field), to.value(field)))
                .map(field ->
                        new Difference(to.section(), to.code(), to.name(), field, from.value(field), to.value(field)))
                .toList();
    }

    /** The codes of those parts that both have and that stayed where they belong. */
    private static String codes(List<RubricPartValues> parts, List<RubricPartValues> others) {
        return String.join(
                "、",
                parts.stream()
                        .filter(part -> others.stream().anyMatch(other -> part.isSame(other) && stays(part, other)))
                        .map(RubricPartValues::code)
                        .toList());
    }

    private static boolean stays(RubricPartValues part, RubricPartValues other) {
        return Objects.equals(part.value(RubricField.CRITERION), other.value(RubricField.CRITERION));
    }
}
