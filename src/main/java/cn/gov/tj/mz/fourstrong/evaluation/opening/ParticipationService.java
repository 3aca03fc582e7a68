package cn.gov.tj.mz.fourstrong.evaluation.opening;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Participation;
import cn.gov.tj.mz.fourstrong.evaluation.ParticipationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.draft.DraftStore;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a manager takes a branch out of a running cycle, and in again. What was said of it stays to be read, but counts
 * nowhere while it is out.
 */
@Service
@ForManagers
@Transactional
public class ParticipationService {

    private final CycleService cycles;
    private final CandidateRepository candidates;
    private final ParticipationRepository participations;
    private final ReviewRepository reviews;
    private final EvaluationAccess access;
    private final DraftStore drafts;
    private final Caller caller;

    ParticipationService(
            CycleService cycles,
            CandidateRepository candidates,
            ParticipationRepository participations,
            ReviewRepository reviews,
            EvaluationAccess access,
            DraftStore drafts,
            Caller caller) {
        this.cycles = cycles;
        this.candidates = candidates;
        this.participations = participations;
        this.reviews = reviews;
        this.access = access;
        this.drafts = drafts;
        this.caller = caller;
    }

    /**
     * Takes its branch out of the cycle, 不参评, for a reason of 1 to 500 characters.
     *
     * @throws Refused once its result is final, the cycle closed, or the branch out already, and for the own branch
     */
    public void takeOut(UUID id, String reason) {
        var checked = Reason.checked(reason);
        var evaluation = load(id);
        var by = access.signature();
        evaluation.progress().leave(checked, by.at());
        record(evaluation, Participation.Kind.LEFT, checked, by);
        drafts.end(evaluation);
    }

    /**
     * Takes its branch in again, for a reason of 1 to 500 characters. It goes on from where it stood; a publicity that
     * was broken off begins anew after another look at the result.
     *
     * @throws Refused when the branch was dissolved or is too young, when it takes part, when the cycle is closed, and for
     *     the own branch
     */
    public void takeIn(UUID id, String reason) {
        var checked = Reason.checked(reason);
        var evaluation = load(id);
        expectEligible(evaluation);
        var by = access.signature();
        evaluation.progress().rejoin(by.at());
        record(evaluation, Participation.Kind.REJOINED, checked, by);
        if (evaluation.progress().state() == EvaluationState.PUBLICISED) {
            access.record(evaluation, evaluation.progress().returnToReview(checked, by));
            access.flush(evaluation);
        }
    }

    private Evaluation load(UUID id) {
        var evaluation = access.loadToDecide(id);
        cycles.lockRunning(evaluation.cycle().code());
        access.lock(evaluation);
        return evaluation;
    }

    private void expectEligible(Evaluation evaluation) {
        var cycle = evaluation.cycle();
        var branch = candidates
                .find(evaluation.branch().id(), caller.scope(Role.MANAGER).nodes())
                .orElseThrow(() -> new NotFound(Evaluation.class, evaluation.id()));
        var exclusion = branch.exclusion(cycle.endsOn(), cycle.minimumAgeMonths());
        if (exclusion != null) {
            throw new Refused("evaluation.participation." + exclusion);
        }
    }

    private void record(Evaluation evaluation, Participation.Kind kind, String reason, Signature by) {
        var takesPart = kind != Participation.Kind.LEFT;
        evaluation.recount(
                takesPart ? reviews.findCounting(evaluation.id()) : List.of(),
                takesPart ? access.findings(evaluation) : List.of());
        participations.persist(new Participation(evaluation, kind, reason, by));
        access.publish(evaluation, kind.action(), Map.of(AuditDetail.REASON, reason));
        access.flush(evaluation);
    }
}
