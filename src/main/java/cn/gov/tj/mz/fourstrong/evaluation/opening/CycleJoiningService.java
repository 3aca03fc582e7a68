package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.Participation;
import cn.gov.tj.mz.fourstrong.evaluation.ParticipationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewerPlan;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How branches join a cycle that is running: those founded since it opened, and those that were forgotten. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CycleJoiningService {

    private final CycleService cycles;
    private final CandidateRepository candidates;
    private final Participants participants;
    private final OpeningRules rules;
    private final ParticipationRepository participations;
    private final EvaluationAccess access;
    private final Caller caller;

    CycleJoiningService(
            CycleService cycles,
            CandidateRepository candidates,
            Participants participants,
            OpeningRules rules,
            ParticipationRepository participations,
            EvaluationAccess access,
            Caller caller) {
        this.cycles = cycles;
        this.candidates = candidates;
        this.participants = participants;
        this.rules = rules;
        this.participations = participations;
        this.access = access;
        this.caller = caller;
    }

    /** Branches in the caller's scope that the cycle knows nothing of, in organisation order. */
    public List<Newcomer> newcomers(String code) {
        var cycle = cycles.cycle(code);
        var own = caller.branch();
        return candidates(cycle).stream()
                .map(branch -> new Newcomer(
                        branch.id(),
                        branch.name(),
                        branch.unitName(),
                        branch.exclusion(cycle.endsOn(), cycle.minimumAgeMonths()),
                        own.filter(branch.id()::equals).isPresent()))
                .toList();
    }

    /**
     * Takes some of them in with their names and units of today, as opening the cycle would have: who is too young takes
     * no part. The deadlines stay.
     *
     * @param reason 1 to 500 characters
     * @throws Invalid with the fields {@code branches}, {@code reviewers}, {@code perBranch} and {@code reason}
     * @throws Refused when the cycle is closed, and for the own branch
     */
    @Transactional
    public Joined join(String code, Set<UUID> branches, ReviewerPlan plan, @Nullable String reason) {
        var cycle = cycles.lockRunning(code);
        var chosen = candidates(cycle).stream()
                .filter(branch -> branches.contains(branch.id()))
                .toList();
        check(branches, chosen, plan, reason);
        caller.branch().filter(branches::contains).ifPresent(caller::expectOtherBranch);
        var by = access.signature();
        var entered = participants.enter(cycle, chosen, Map.of(), by.at());
        var why = Reason.checked(String.valueOf(reason));
        entered.forEach(evaluation -> {
            var kind = evaluation.progress().status().isExcluded()
                    ? Participation.Kind.JOINED_EXCLUDED
                    : Participation.Kind.JOINED;
            participations.persist(new Participation(evaluation, kind, why, by));
            access.publish(evaluation, kind.action(), Map.of(AuditDetail.REASON, why));
        });
        var participating = entered.stream()
                .filter(evaluation -> !evaluation.progress().status().isExcluded())
                .toList();
        participants.assign(participating, plan, by.at());
        entered.forEach(access::flush);
        return new Joined(participating.size(), entered.size() - participating.size());
    }

    private List<Candidate> candidates(Cycle cycle) {
        return candidates.findNewcomers(caller.scope(Role.MANAGER).nodes(), cycle.id());
    }

    private void check(Set<UUID> branches, List<Candidate> chosen, ReviewerPlan plan, @Nullable String reason) {
        var problems = new Problems()
                .check(!branches.isEmpty(), "branches", "evaluation.problem.noNewcomer")
                .check(chosen.size() == branches.size(), "branches", "evaluation.problem.newcomerGone")
                .required("reason", reason, Reason.MAX_LENGTH);
        rules.checkReviewers(problems, plan);
        problems.throwIfAny();
    }

    /**
     * A branch that may join.
     *
     * @param exclusion why it would take no part, if so
     * @param own whether it is the caller's own, which somebody else has to take in
     */
    public record Newcomer(
            UUID id, String name, String unit, @Nullable Exclusion exclusion, boolean own) {}

    /** How many came, and how many of the branches take no part by rule. */
    public record Joined(int participating, int excluded) {}
}
