package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.OrganisationNodes;
import cn.gov.tj.mz.fourstrong.account.Roles.ForAccountAdmins;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the nodes of the tree for those who keep accounts. */
@Component
@ForAccountAdmins
@Transactional(readOnly = true)
class OrganisationTreeNodes implements OrganisationNodes {

    private final UnitRepository units;
    private final BranchRepository branches;

    OrganisationTreeNodes(UnitRepository units, BranchRepository branches) {
        this.units = units;
        this.branches = branches;
    }

    @Override
    public List<Place> all() {
        return TreeRow.tree(units.findAllByOrderBySortOrderAscCodeAsc(), branches.findAllWithUnits()).stream()
                .map(OrganisationTreeNodes::place)
                .toList();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> nodes) {
        var names = new HashMap<UUID, String>();
        units.findAllByIdIn(nodes).forEach(unit -> names.put(unit.id(), unit.name()));
        branches.findAllByIdIn(nodes).forEach(branch -> names.put(branch.id(), branch.name()));
        return names;
    }

    @Override
    public Optional<Place> find(UUID node) {
        return units.findById(node)
                .map(TreeRow::of)
                .or(() -> branches.findById(node).map(TreeRow::of))
                .map(OrganisationTreeNodes::place);
    }

    private static Place place(TreeRow row) {
        return new Place(row.id(), row.name(), row.depth(), row.isBranch());
    }
}
