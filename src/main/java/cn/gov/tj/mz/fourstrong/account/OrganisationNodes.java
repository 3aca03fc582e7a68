package cn.gov.tj.mz.fourstrong.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The nodes of the organisation tree that a scope can name; the module that keeps the tree provides them. */
public interface OrganisationNodes {

    /** All units and branches in organisation order, parents before children. */
    List<Place> all();

    /** The names of those nodes that exist. */
    Map<UUID, String> names(Collection<UUID> nodes);

    /** One node, if it exists. */
    Optional<Place> find(UUID node);

    /**
     * One node of the tree.
     *
     * @param depth 0 for the root
     * @param branch whether it is a branch, which only a clerk's scope names, or a unit
     */
    record Place(UUID id, String name, int depth, boolean branch) {}
}
