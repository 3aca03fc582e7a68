package cn.gov.tj.mz.fourstrong.rubric;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** A stored part of a rubric, which a draft describes by an entry with the same code. */
interface RubricPart<E extends PartEntry> {

    String code();

    int position();

    void rewrite(E entry, int place);

    /** Makes the parts what the entries say: keeps those that stay, so that their identities do, and adds and removes the rest. */
    static <E extends PartEntry, P extends RubricPart<E>> void rewrite(
            List<P> parts, List<E> entries, BiFunction<E, Integer, P> make) {
        parts.removeIf(part -> entries.stream().noneMatch(entry -> entry.code().equals(part.code())));
        for (var place = 0; place < entries.size(); place++) {
            var entry = entries.get(place);
            var stored = parts.stream()
                    .filter(part -> part.code().equals(entry.code()))
                    .findFirst();
            if (stored.isPresent()) {
                stored.get().rewrite(entry, place);
            } else {
                parts.add(make.apply(entry, place));
            }
        }
        parts.sort(Comparator.comparing(RubricPart::position));
    }
}
