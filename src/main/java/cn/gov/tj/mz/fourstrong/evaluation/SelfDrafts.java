package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a self-assessment while it is typed, together with colleagues of the branch who have it open too. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
@Transactional(readOnly = true)
public class SelfDrafts {

    private final EvaluationDesk desk;
    private final Drafting drafting;
    private final SelfRules rules;
    private final NamedEvidenceRepository evidence;

    SelfDrafts(EvaluationDesk desk, Drafting drafting, SelfRules rules, NamedEvidenceRepository evidence) {
        this.desk = desk;
        this.drafting = drafting;
        this.rules = rules;
        this.evidence = evidence;
    }

    /**
     * Saves what was typed, part by part, wherever nobody else saved another value meanwhile.
     *
     * @param seen the version that the caller saw last
     * @param edits by indicator; none only asks what is new
     * @throws Invalid with fields like {@link SelfAssessment#save}; nothing was saved
     * @throws Refused when the branch may not change its part any more
     * @throws Stale when somebody saved in the same moment; try again
     */
    @Transactional
    public Draft<Integer> keep(UUID id, int seen, Map<UUID, Edit> edits) {
        var evaluation = desk.take(id, Role.CLERK);
        evaluation.expectAssessment();
        var typed = rules.checked(evaluation, Drafting.typed(edits));
        var contests = drafting.keep(
                evaluation,
                Side.SELF,
                edits,
                typed,
                evaluation::cell,
                cells -> evaluation.assess(cells, desk.signature().at()));
        var isNew = !edits.isEmpty() || evaluation.version() != seen;
        return new Draft<>(
                evaluation.version(),
                desk.signature().at(),
                isNew ? Drafting.cells(evaluation, evaluation::cell) : Map.of(),
                isNew ? titles(id) : Map.of(),
                contests,
                drafting.others(evaluation));
    }

    /**
     * What the caller typed before where a colleague had saved another value, and nobody chose one of the two; nothing
     * once the branch may not change its part any more.
     */
    public Map<UUID, Edit> undecided(UUID id) {
        var evaluation = desk.take(id, Role.CLERK);
        return evaluation.state().isWithBranch()
                ? drafting.undecided(evaluation, Side.SELF, evaluation::cell)
                : Map.of();
    }

    private Map<UUID, String> titles(UUID evaluation) {
        return evidence.findItems(evaluation).stream()
                .collect(Collectors.toMap(EvidenceItem::activityId, EvidenceItem::title, (one, _) -> one));
    }
}
