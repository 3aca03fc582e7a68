package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a manager says who reviews which branch, and changes it until the branch is reviewed. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional
public class Assigning {

    private final EvaluationRepository evaluations;
    private final ProgressRows rows;
    private final Reviewers reviewers;
    private final Handover handover;
    private final Caller caller;
    private final Clock clock;

    Assigning(
            EvaluationRepository evaluations,
            ProgressRows rows,
            Reviewers reviewers,
            Handover handover,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.rows = rows;
        this.reviewers = reviewers;
        this.handover = handover;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Makes these people the reviewers of one evaluation, whoever was before.
     *
     * @param reason 1 to 500 characters, needed when somebody loses scores that were begun
     * @throws Invalid with the fields {@code reviewers} and {@code reason}
     * @throws Refused when one of them belongs to the branch or does not reach it, or when it is reviewed already
     */
    public void assign(UUID id, List<UUID> accounts, @Nullable String reason) {
        var evaluation = lock(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(Evaluation.class, id));
        var chosen = chosen(accounts);
        var may = reviewers.may(chosen);
        for (var reviewer : chosen) {
            if (!may.test(reviewer, evaluation.branchId())) {
                var own = evaluation.branchId().equals(reviewer.branch());
                throw new Refused(own ? "cycle.assign.ownBranch" : "cycle.assign.outOfScope", reviewer.name());
            }
        }
        if (handover.isTooLate(evaluation)) {
            throw new Refused("cycle.assign.tooLate");
        }
        handover.to(List.of(evaluation), _ -> chosen, reason);
    }

    /**
     * Deals everything that a list shows to these people anew, as far as it is not reviewed yet; nobody gets the own
     * branch or one out of reach.
     *
     * @throws Invalid with the fields {@code reviewers}, {@code each} and {@code reason}
     */
    public Dealt deal(ProgressFilter filter, Deal deal, @Nullable String reason) {
        var chosen = chosen(deal.reviewers());
        new Problems().within("each", deal.each(), 0, chosen.size()).throwIfAny();
        var scope = caller.scope(Role.MANAGER);
        var found = lock(rows.ids(filter, Reach.of(scope), LocalDate.now(clock)));
        var open = found.stream().filter(each -> !handover.isTooLate(each)).toList();
        var dealt = new Dealer(chosen, deal.each(), reviewers.may(chosen))
                .deal(open.stream().map(Evaluation::branchId).toList());
        var possible = open.stream()
                .filter(each -> !dealt.getOrDefault(each.branchId(), List.of()).isEmpty())
                .toList();
        handover.to(possible, each -> dealt.getOrDefault(each.branchId(), List.of()), reason);
        return new Dealt(possible.size(), found.size() - open.size(), open.size() - possible.size());
    }

    private List<Evaluation> lock(Collection<UUID> ids) {
        return evaluations.lockAll(ids, caller.scope(Role.MANAGER).nodes());
    }

    private List<Reviewer> chosen(List<UUID> accounts) {
        var chosen = reviewers.find(accounts);
        new Problems()
                .check(!accounts.isEmpty(), "reviewers", "cycle.problem.noReviewer")
                .check(chosen.size() == Set.copyOf(accounts).size(), "reviewers", "cycle.problem.reviewerUnknown")
                .throwIfAny();
        return chosen;
    }

    /**
     * What became of a list.
     *
     * @param tooLate branches that are reviewed already or take no part
     * @param nobody branches that none of the chosen may review; they stay as they were
     */
    public record Dealt(int assigned, int tooLate, int nobody) {}
}
