package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a clerk scores the own branch. Every other branch's evaluation is not found. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional(readOnly = true)
public class SelfAssessment {

    private final EvaluationRepository evaluations;
    private final EvaluationDesk desk;
    private final SheetReader sheets;
    private final SelfRules rules;
    private final ScoreHistory history;
    private final Caller caller;

    SelfAssessment(
            EvaluationRepository evaluations,
            EvaluationDesk desk,
            SheetReader sheets,
            SelfRules rules,
            ScoreHistory history,
            Caller caller) {
        this.evaluations = evaluations;
        this.desk = desk;
        this.sheets = sheets;
        this.rules = rules;
        this.history = history;
        this.caller = caller;
    }

    /** The own branch's evaluations, newest cycle first. */
    public List<EvaluationName> own() {
        return evaluations.findNames(caller.scope(Role.CLERK).nodes());
    }

    /** The own branch's evaluation with everything there is to see. */
    public AssessmentSheet sheet(UUID id) {
        return sheets.read(desk.take(id, Role.CLERK), true);
    }

    /**
     * Saves a draft, in part or whole; indicators that are not named stay as they are.
     *
     * @param seen the version that the caller saw
     * @return the new version
     * @throws Invalid with fields {@code score.A1}, {@code comment.A1}, {@code evidence.A1}; nothing was saved
     * @throws Stale when somebody saved in between
     */
    @Transactional
    public int save(UUID id, int seen, Map<UUID, Cell> entries) {
        var evaluation = desk.take(id, seen, Role.CLERK);
        evaluation.expectAssessment();
        var checked = rules.checked(evaluation, entries);
        var by = desk.signature();
        history.note(id, Side.SELF, evaluation::cell, checked, by);
        evaluation.assess(checked, by.at());
        desk.flush(evaluation);
        desk.tell(evaluation, "saved", Map.of("indicators", entries.size()));
        return evaluation.version();
    }

    /**
     * Hands the saved draft over to the reviewers; every indicator needs a score.
     *
     * @throws Invalid with a field {@code score.A1} for each indicator that is open
     */
    @Transactional
    public void submit(UUID id, int seen) {
        var evaluation = desk.take(id, seen, Role.CLERK);
        ScoreRules.complete(
                evaluation.cycle().rubric().indicators(),
                indicator -> evaluation.score(indicator).selfScore());
        desk.keep(evaluation, evaluation.submit(desk.signature()));
        desk.flush(evaluation);
    }
}
