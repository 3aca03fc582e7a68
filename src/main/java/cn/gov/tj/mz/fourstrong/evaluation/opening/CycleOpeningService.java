package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.CyclePermissions;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewers;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a manager opens a cycle, and what there is to choose from. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CycleOpeningService {

    private final CycleOpening opening;
    private final CandidateRepository candidates;
    private final Reviewers reviewers;
    private final CyclePermissions permissions;
    private final Caller caller;
    private final Clock clock;

    CycleOpeningService(
            CycleOpening opening,
            CandidateRepository candidates,
            Reviewers reviewers,
            CyclePermissions permissions,
            Caller caller,
            Clock clock) {
        this.opening = opening;
        this.candidates = candidates;
        this.reviewers = reviewers;
        this.permissions = permissions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The branches of the bureau, in organisation order.
     *
     * @throws AccessDeniedException unless the caller may open a cycle
     */
    public List<Candidate> branches() {
        permissions.expectMayOpen();
        return candidates.findCandidates(caller.scope(Role.MANAGER).nodes());
    }

    /** Who holds the role of a reviewer now, by name. */
    public List<Reviewer> reviewers() {
        return reviewers.all();
    }

    /**
     * Opens a cycle for the branches of the bureau; its rubric is frozen from now on.
     *
     * @return how many branches take part
     * @throws AccessDeniedException unless the caller's scope is the whole bureau
     * @throws Invalid with the fields of the request that need another look
     * @throws Refused when the own branch is left out
     */
    @Transactional
    public long open(CycleRequest request) {
        permissions.expectMayOpen();
        var selfDue = request.schedule().self().due();
        if (selfDue != null && selfDue.isBefore(LocalDate.now(clock))) {
            throw new Invalid(Problem.of("selfDueOn", "evaluation.problem.duePast"));
        }
        caller.branch().filter(request.leftOut()::containsKey).ifPresent(caller::expectOtherBranch);
        return opening.open(request, caller.scope(Role.MANAGER), clock.instant())
                .participating()
                .size();
    }
}
