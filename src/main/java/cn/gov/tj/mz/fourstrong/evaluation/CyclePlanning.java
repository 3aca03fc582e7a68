package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager chooses from when a cycle is opened. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class CyclePlanning {

    private final CycleRepository cycles;
    private final Reviewers reviewers;
    private final CycleReach reach;
    private final Caller caller;

    CyclePlanning(CycleRepository cycles, Reviewers reviewers, CycleReach reach, Caller caller) {
        this.cycles = cycles;
        this.reviewers = reviewers;
        this.reach = reach;
        this.caller = caller;
    }

    /**
     * The branches of the bureau, in organisation order.
     *
     * @throws AccessDeniedException unless the caller may open a cycle
     */
    public List<Candidate> branches() {
        reach.expectMayOpen();
        return cycles.findCandidates(caller.scope(Role.MANAGER).nodes());
    }

    /** Who holds the role of a reviewer now, by name. */
    public List<Reviewer> reviewers() {
        return reviewers.all();
    }
}
