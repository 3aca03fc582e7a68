package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Places;
import cn.gov.tj.mz.fourstrong.account.Roles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the nodes of the tree for those who keep accounts. */
@Component
@PreAuthorize("hasAnyRole('" + Roles.SYSTEM_ADMIN + "', '" + Roles.SECURITY_ADMIN + "')")
@Transactional(readOnly = true)
class OrganisationPlaces implements Places {

    private final UnitRepository units;
    private final BranchRepository branches;

    OrganisationPlaces(UnitRepository units, BranchRepository branches) {
        this.units = units;
        this.branches = branches;
    }

    @Override
    public List<Place> all() {
        return TreeRow.tree(units.findAllByOrderBySortOrderAscCodeAsc(), branches.findAllWithUnits()).stream()
                .map(OrganisationPlaces::place)
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
                .map(OrganisationPlaces::place);
    }

    private static Place place(TreeRow row) {
        return new Place(row.id(), row.name(), row.depth(), row.isBranch());
    }
}
