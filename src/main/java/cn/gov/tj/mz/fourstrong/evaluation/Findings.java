package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How reviewers and leaders record what adds or takes points, and leaders alone what vetoes a grade. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional
public class Findings {

    private final FindingRepository findings;
    private final FindingRules rules;
    private final EvaluationDesk desk;

    Findings(FindingRepository findings, FindingRules rules, EvaluationDesk desk) {
        this.findings = findings;
        this.rules = rules;
        this.desk = desk;
    }

    /**
     * Records a fact; from the change to reviewed on, sums and grade follow at once.
     *
     * @param seen the version that the caller saw
     * @throws Invalid with fields {@code rule}, {@code fact}, {@code happenedOn}, {@code documentNo}, {@code matter},
     *     {@code activities}
     * @throws Refused once the evaluation is approved, and for a veto unless the caller is a manager
     * @throws Stale when somebody changed the evaluation in between
     */
    public void record(UUID evaluation, int seen, FindingEntry entry) {
        var rights = desk.rights(evaluation);
        var taken = take(evaluation, seen, rights);
        var rule = rules.checked(taken, entry);
        expectRight(rule, rights);
        findings.add(new Finding(taken, rule, rules.clean(entry), desk.signature()));
        settle(taken, "found", rule, entry.fact());
    }

    /** Takes a finding back for a reason of 1 to 500 characters; it stays readable and counts no more. */
    public void withdraw(UUID evaluation, int seen, UUID finding, String reason) {
        var rights = desk.rights(evaluation);
        var taken = take(evaluation, seen, rights);
        var checked = Reasons.checked(reason);
        var found = findings.findAll(evaluation).stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound(Finding.class, finding));
        expectRight(found.rule(), rights);
        found.withdraw(checked, desk.signature());
        settle(taken, "findingWithdrawn", found.rule(), checked);
    }

    private Evaluation take(UUID id, int seen, Rights rights) {
        var taken = desk.take(id, seen, rights.decide() ? Role.MANAGER : Role.REVIEWER);
        taken.expectFindings();
        return taken;
    }

    private static void expectRight(AdjustmentRule rule, Rights rights) {
        if (rule.kind() == AdjustmentRule.Kind.VETO && !rights.decide()) {
            throw new Refused("evaluation.finding.vetoByManager");
        }
    }

    private void settle(Evaluation evaluation, String deed, AdjustmentRule rule, String words) {
        var before = evaluation.total();
        evaluation.found(findings.findAll(evaluation.id()), desk.signature());
        desk.flush(evaluation);
        desk.tell(
                evaluation,
                deed,
                Map.of("rule", rule.code(), "words", words, "from", text(before), "to", text(evaluation.total())));
    }

    private static String text(@Nullable Object points) {
        return points == null ? "" : points.toString();
    }
}
