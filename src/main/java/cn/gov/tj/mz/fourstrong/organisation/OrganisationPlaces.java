package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Places;
import cn.gov.tj.mz.fourstrong.account.Roles;
import java.util.List;
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
                .map(row -> new Place(row.id(), row.name(), row.depth(), row.isBranch()))
                .toList();
    }
}
