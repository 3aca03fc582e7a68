package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.ForClerks;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.SheetReader;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreHistory;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a clerk scores the own branch. Every other branch's evaluation is not found. */
@Service
@ForClerks
@Transactional(readOnly = true)
public class SelfAssessmentService {

    private final EvaluationRepository evaluations;
    private final EvaluationAccess access;
    private final SheetReader sheets;
    private final SelfRules rules;
    private final ScoreHistory history;
    private final Caller caller;

    SelfAssessmentService(
            EvaluationRepository evaluations,
            EvaluationAccess access,
            SheetReader sheets,
            SelfRules rules,
            ScoreHistory history,
            Caller caller) {
        this.evaluations = evaluations;
        this.access = access;
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
        return sheets.read(access.load(id, Role.CLERK), true);
    }

    /**
     * Saves a draft, in part or whole; indicators that are not named stay as they are.
     *
     * @param expectedVersion the version that the caller saw
     * @return the new version
     * @throws Invalid with fields {@code score.A1}, {@code comment.A1}, {@code evidence.A1}; nothing was saved
     * @throws Stale when somebody saved in between
     */
    @Transactional
    public int save(UUID id, int expectedVersion, Map<UUID, ScoreEntry> entries) {
        var evaluation = access.load(id, expectedVersion, Role.CLERK);
        evaluation.expectAssessment();
        var checked = rules.checked(evaluation, entries);
        var by = access.signature();
        history.note(id, ScoreSource.SELF, evaluation::selfEntry, checked, by);
        evaluation.assess(checked, by.at());
        access.flush(evaluation);
        access.publish(evaluation, EvaluationAction.SELF_SAVED, Map.of(AuditDetail.INDICATORS, entries.size()));
        return evaluation.version();
    }

    /**
     * Hands the saved draft over to the reviewers; every indicator needs a score.
     *
     * @throws Invalid with a field {@code score.A1} for each indicator that is open
     */
    @Transactional
    public void submit(UUID id, int expectedVersion) {
        var evaluation = access.load(id, expectedVersion, Role.CLERK);
        ScoreRules.complete(
                evaluation.cycle().rubric().indicators(),
                indicator -> evaluation.score(indicator).selfScore());
        access.record(evaluation, evaluation.submit(access.signature()));
        access.flush(evaluation);
    }
}
