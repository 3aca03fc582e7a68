package cn.gov.tj.mz.fourstrong.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each unit's position in the whole tree, by which lists of records are sorted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitPositions {

    private final UnitRepository units;

    UnitPositions(UnitRepository units) {
        this.units = units;
    }

    /** Lets changes of the tree follow each other until the transaction ends; to be called before any node is read. */
    void lock() {
        units.lockRoot();
    }

    /** Numbers the units as they follow each other in the tree. */
    void refresh() {
        var position = 0;
        for (var node : Tree.order(units.findNodes(), Node::id, Node::parent)) {
            if (node.position() != position) {
                units.changePosition(node.id(), position);
            }
            position++;
        }
    }

    /** A unit as the order needs it, with the position it has had so far. */
    record Node(UUID id, @Nullable UUID parent, int position) {}
}
