package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the business roles see of the tree: only what lies in their scope. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class OrganisationService {

    private final UnitRepository units;
    private final BranchRepository branches;
    private final BranchQueries queries;
    private final Caller caller;

    OrganisationService(UnitRepository units, BranchRepository branches, BranchQueries queries, Caller caller) {
        this.units = units;
        this.branches = branches;
        this.queries = queries;
        this.caller = caller;
    }

    /** The branches in the caller's scope under any of the roles, or under all business roles when none is named. */
    public List<BranchName> branches(Role... roles) {
        return branches.findNames(scope(roles).nodes());
    }

    /**
     * Some of {@link #branches} for a picker: those in whose names, code or unit each word stands; {@code limit} of
     * them after the first {@code offset}.
     */
    public List<BranchName> branches(String text, int offset, int limit, Role... roles) {
        return queries.find(scope(roles), SearchWords.of(text), "", offset, limit);
    }

    /** Those of {@link #branches} that have one of the codes. */
    public List<BranchName> branchesWith(Collection<String> codes, Role... roles) {
        return codes.isEmpty()
                ? List.of()
                : branches.findNamesByCode(scope(roles).nodes(), codes);
    }

    /** The units in the caller's scope under any of the roles, as with {@link #branches}, parents before children. */
    public List<UnitName> units(Role... roles) {
        var nodes = scope(roles).nodes();
        return Tree.order(units.findAllByOrderBySortOrderAscCodeAsc(), Unit::id, OrganisationService::parent).stream()
                .flatMap(unit -> below(unit, nodes).stream())
                .toList();
    }

    /** What is known of a branch; {@link NotFound} when the caller does not see it under any business role. */
    public BranchFacts facts(UUID branch) {
        return branches.find(branch, caller.scope().nodes())
                .map(Branch::facts)
                .orElseThrow(() -> new NotFound(Branch.class, branch));
    }

    private Scope scope(Role... roles) {
        return roles.length == 0 ? caller.scope() : caller.scope(roles);
    }

    private static Optional<UnitName> below(Unit unit, Set<UUID> nodes) {
        var line = unit.line();
        for (var depth = line.size() - 1; depth >= 0; depth--) {
            if (nodes.contains(line.get(depth))) {
                var naming = unit.naming();
                return Optional.of(new UnitName(unit.id(), naming.code(), naming.name(), naming.shortName(), depth));
            }
        }
        return Optional.empty();
    }

    private static @Nullable UUID parent(Unit unit) {
        var parent = unit.parent();
        return parent == null ? null : parent.id();
    }
}
