package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.account.ForClerks;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvidenceItem;
import cn.gov.tj.mz.fourstrong.evaluation.EvidenceUseRepository;
import cn.gov.tj.mz.fourstrong.evaluation.draft.Draft;
import cn.gov.tj.mz.fourstrong.evaluation.draft.DraftStore;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.draft.ScoreSource;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a self-assessment while it is typed, together with colleagues of the branch who have it open too. */
@Service
@ForClerks
@Transactional(readOnly = true)
public class SelfDraftService {

    private final EvaluationAccess access;
    private final DraftStore drafting;
    private final SelfRules rules;
    private final EvidenceUseRepository evidence;

    SelfDraftService(EvaluationAccess access, DraftStore drafting, SelfRules rules, EvidenceUseRepository evidence) {
        this.access = access;
        this.drafting = drafting;
        this.rules = rules;
        this.evidence = evidence;
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
        evaluation.progress().expectAssessment();
        var typed = rules.checked(evaluation, DraftStore.typed(edits));
        var contests = drafting.save(
                evaluation,
                ScoreSource.SELF,
                edits,
                typed,
                evaluation.sheet()::selfEntry,
                entries -> evaluation.assess(entries, access.signature().at()));
        var isNew = !edits.isEmpty() || evaluation.version() != expectedVersion;
        return new Draft<>(
                evaluation.version(),
                access.signature().at(),
                isNew ? DraftStore.entries(evaluation, evaluation.sheet()::selfEntry) : Map.of(),
                isNew ? titles(id) : Map.of(),
                contests,
                drafting.others(evaluation));
    }

    /**
     * What the caller typed before where a colleague had saved another value, and nobody chose one of the two; nothing
     * once the branch may not change its part any more.
     */
    public Map<UUID, EntryEdit> contested(UUID id) {
        var evaluation = access.load(id, Role.CLERK);
        return evaluation.progress().state().isWithBranch()
                ? drafting.contested(evaluation, ScoreSource.SELF, evaluation.sheet()::selfEntry)
                : Map.of();
    }

    private Map<UUID, String> titles(UUID evaluation) {
        return evidence.findItems(evaluation).stream()
                .collect(Collectors.toMap(EvidenceItem::activityId, EvidenceItem::title, (title, _) -> title));
    }
}
