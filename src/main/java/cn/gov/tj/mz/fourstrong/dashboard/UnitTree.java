package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units that lie in a scope, parents before children, siblings in organisation order. */
record UnitTree(List<UnitChoice> choices) {

    static UnitTree of(List<UnitNode> nodes, Scope scope) {
        var children = nodes.stream()
                .filter(node -> node.parent() != null)
                .collect(Collectors.groupingBy(node -> String.valueOf(node.parent())));
        var choices = new ArrayList<UnitChoice>();
        nodes.stream().filter(node -> node.parent() == null).forEach(root -> walk(root, -1, scope, children, choices));
        return new UnitTree(List.copyOf(choices));
    }

    /** What a query has to keep to: the chosen unit, or all that the caller sees when none is chosen. */
    Set<UUID> nodes(@Nullable String code, Scope scope) {
        return code == null ? scope.nodes() : Set.of(choice(code).id());
    }

    /** @throws NotFound when there is no such unit in the scope */
    UnitChoice choice(String code) {
        return choices.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Unit.class, code));
    }

    /** Depth is -1 as long as no unit of the scope was met on the way down. */
    private static long walk(
            UnitNode node, int above, Scope scope, Map<String, List<UnitNode>> children, List<UnitChoice> choices) {
        var reached = above >= 0 || scope.nodes().contains(node.id());
        var depth = reached ? above + 1 : above;
        var place = choices.size();
        var ends = 0L;
        for (var child : children.getOrDefault(node.id().toString(), List.of())) {
            ends += walk(child, depth, scope, children, choices);
        }
        if (reached) {
            choices.add(place, new UnitChoice(node.id(), node.code(), node.shortName(), depth, ends));
        }
        return Math.max(ends, 1);
    }
}
