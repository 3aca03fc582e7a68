package cn.gov.tj.mz.fourstrong.account;

import java.util.Set;
import java.util.UUID;

/**
 * The part of the tree whose rows a query may return: the branches that are, or lie below, one of these nodes.
 * No node means no row.
 */
public record Scope(Set<UUID> nodes) {

    /** The root of the tree; every branch lies below it. */
    public static final UUID WHOLE = new UUID(0, 0);

    public Scope {
        nodes = Set.copyOf(nodes);
    }

    /** Whether every branch lies within, so that a query needs no condition. */
    public boolean isWhole() {
        return nodes.contains(WHOLE);
    }
}
