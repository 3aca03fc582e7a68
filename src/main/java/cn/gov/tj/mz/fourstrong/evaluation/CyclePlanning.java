package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import java.util.List;
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
    private final Caller caller;

    CyclePlanning(CycleRepository cycles, Reviewers reviewers, Caller caller) {
        this.cycles = cycles;
        this.reviewers = reviewers;
        this.caller = caller;
    }

    /** The branches in the caller's scope, in organisation order. */
    public List<Candidate> branches() {
        return cycles.findCandidates(caller.scope(Role.MANAGER).nodes());
    }

    /** Who holds the role of a reviewer now, by name. */
    public List<Reviewer> reviewers() {
        return reviewers.all();
    }
}
