package cn.gov.tj.mz.fourstrong.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings a list of nodes into the order of a tree. */
final class Tree {

    private Tree() {}

    /** Parents before children, siblings as they come. */
    static <T> List<T> order(List<T> nodes, Function<T, UUID> id, Function<T, @Nullable UUID> parent) {
        var children = new HashMap<@Nullable UUID, List<T>>();
        nodes.forEach(node -> children.computeIfAbsent(parent.apply(node), _ -> new ArrayList<>())
                .add(node));
        var ordered = new ArrayList<T>(nodes.size());
        collect(children, null, id, ordered);
        return ordered;
    }

    private static <T> void collect(
            Map<@Nullable UUID, List<T>> children, @Nullable UUID parent, Function<T, UUID> id, List<T> ordered) {
        for (var node : children.getOrDefault(parent, List.of())) {
            ordered.add(node);
            collect(children, id.apply(node), id, ordered);
        }
    }
}
