package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.ForClerks;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.SheetReader;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a clerk reads and submits the scores of their own branch. Every other branch's evaluation is not found. */
@Service
@ForClerks
@Transactional(readOnly = true)
public class SelfAssessmentService {

    private final EvaluationRepository evaluations;
    private final EvaluationAccess access;
    private final SheetReader sheets;
    private final Caller caller;

    SelfAssessmentService(
            EvaluationRepository evaluations, EvaluationAccess access, SheetReader sheets, Caller caller) {
        this.evaluations = evaluations;
        this.access = access;
        this.sheets = sheets;
        this.caller = caller;
    }

    /** Their own branch's evaluations, newest cycle first. */
    public List<EvaluationName> own() {
        return evaluations.findNames(caller.scope(Role.CLERK).nodes());
    }

    /** Their own branch's evaluation with everything there is to see. */
    public AssessmentSheet sheet(UUID id) {
        return sheets.read(access.load(id, Role.CLERK), true);
    }

    /**
     * Submits the saved draft to the reviewers; every indicator needs a score.
     *
     * @throws Invalid with a field {@code score.A1} for each indicator that is open
     */
    @Transactional
    public void submit(UUID id, int expectedVersion) {
        var evaluation = access.load(id, expectedVersion, Role.CLERK);
        ScoreRules.complete(
                evaluation.cycle().rubric().indicators(),
                indicator -> evaluation.sheet().score(indicator).selfScore());
        access.record(evaluation, evaluation.submit(access.signature()));
        access.flush(evaluation);
    }
}
