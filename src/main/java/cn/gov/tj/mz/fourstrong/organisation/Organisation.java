package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the business roles see of the tree: only what lies in their scope. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.CLERK + "', '" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class Organisation {

    private final BranchRepository branches;
    private final Caller caller;

    Organisation(BranchRepository branches, Caller caller) {
        this.branches = branches;
        this.caller = caller;
    }

    /** The branches in the caller's scope under any of the roles, or under all business roles when none is named. */
    public List<BranchName> branches(Role... roles) {
        var scope = roles.length == 0 ? caller.scope() : caller.scope(roles);
        return branches.findNames(scope.nodes());
    }
}
