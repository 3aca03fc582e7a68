package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreRules;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.DraftStore;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.EvidenceUseRepository;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetReader;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a clerk scores their own branch, together with colleagues who have it open too. Every other branch's evaluation is
 * not found.
 */
@Service
@ForClerks
@Transactional(readOnly = true)
public class SelfAssessmentService {

    private final EvaluationRepository evaluations;
    private final EvidenceUseRepository evidence;
    private final EvaluationAccess access;
    private final SheetReader sheets;
    private final DraftStore drafts;
    private final SelfRules rules;
    private final Caller caller;

    SelfAssessmentService(
            EvaluationRepository evaluations,
            EvidenceUseRepository evidence,
            EvaluationAccess access,
            SheetReader sheets,
            DraftStore drafts,
            SelfRules rules,
            Caller caller) {
        this.evaluations = evaluations;
        this.evidence = evidence;
        this.access = access;
        this.sheets = sheets;
        this.drafts = drafts;
        this.rules = rules;
        this.caller = caller;
    }

    /** The evaluations of the caller's branch, newest cycle first. */
    public List<EvaluationName> own() {
        return evaluations.findNames(caller.scope(Role.CLERK).nodes());
    }

    /** One evaluation of the caller's branch with everything there is to see. */
    public AssessmentSheet sheet(UUID id) {
        return sheets.read(access.load(id, Role.CLERK), true);
    }

    /** Whether its branch was dissolved, so that nobody goes on with it. */
    public boolean isDissolved(UUID id) {
        return rules.isDissolved(access.load(id, Role.CLERK));
    }

    /**
     * What the caller typed before where a colleague had saved another value, and nobody chose one of the two; nothing
     * once the branch may not change its part any more.
     */
    public Map<UUID, EntryEdit> contested(UUID id) {
        var evaluation = access.load(id, Role.CLERK);
        return evaluation.progress().status().isWithBranch() ? drafts.contested(entries(evaluation)) : Map.of();
    }

    /**
     * Saves what was typed, part by part, wherever nobody else saved another value meanwhile.
     *
     * @param expectedVersion the version that the caller saw last
     * @param edits by indicator; none only asks what is new
     * @throws Invalid with fields {@code score.A1}, {@code comment.A1}, {@code evidence.A1}; nothing was saved
     * @throws Refused when the branch may not change its part any more
     * @throws Stale when somebody saved in the same moment; try again
     */
    @Transactional
    public Draft<Integer> save(UUID id, int expectedVersion, Map<UUID, EntryEdit> edits) {
        var evaluation = access.load(id, Role.CLERK);
        rules.expectOpen(evaluation);
        var entries = entries(evaluation);
        var contests = drafts.save(entries, edits, typed -> rules.checked(evaluation, typed));
        var isNew = !edits.isEmpty() || evaluation.version() != expectedVersion;
        return drafts.draft(
                evaluation,
                evaluation.version(),
                isNew ? entries.stored() : Map.of(),
                isNew ? titles(id) : Map.of(),
                contests);
    }

    /**
     * Submits the saved draft to the reviewers; every indicator needs a score.
     *
     * @throws Invalid with a field {@code score.A1} for each indicator that is open
     */
    @Transactional
    public void submit(UUID id, int expectedVersion) {
        var evaluation = access.load(id, expectedVersion, Role.CLERK);
        rules.expectOpen(evaluation);
        ScoreRules.complete(
                evaluation.cycle().rubric().indicators(),
                indicator -> evaluation.sheet().score(indicator).selfScore());
        access.record(evaluation, evaluation.submit(access.signature()));
        access.flush(evaluation);
        drafts.end(evaluation);
    }

    private static DraftStore.Entries entries(Evaluation evaluation) {
        return new DraftStore.Entries(evaluation, ScoreSource.SELF, evaluation.sheet()::selfEntry, evaluation::assess);
    }

    private Map<UUID, String> titles(UUID evaluation) {
        return evidence.findItems(evaluation).stream()
                .collect(Collectors.toMap(EvidenceItem::activityId, EvidenceItem::named, (title, _) -> title));
    }
}
