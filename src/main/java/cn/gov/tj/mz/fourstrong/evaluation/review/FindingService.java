package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.account.Roles.ForFindings;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAction;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.evaluation.FindingEntry;
import cn.gov.tj.mz.fourstrong.evaluation.FindingRepository;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.Permitted;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How reviewers and leaders record what adds or takes points, and leaders alone what vetoes a grade. */
@Service
@ForFindings
@Transactional
public class FindingService {

    private final FindingRepository findings;
    private final FindingRules rules;
    private final EvaluationAccess access;

    FindingService(FindingRepository findings, FindingRules rules, EvaluationAccess access) {
        this.findings = findings;
        this.rules = rules;
        this.access = access;
    }

    /**
     * Records a fact; from the change to reviewed on, sums and grade follow at once.
     *
     * @param expectedVersion the version that the caller saw
     * @throws Invalid with fields {@code rule}, {@code fact}, {@code happenedOn}, {@code documentNo}, {@code matter},
     *     {@code activities}
     * @throws Refused once the evaluation is approved, and for a veto unless the caller is a manager
     * @throws Stale when somebody changed the evaluation in between
     */
    public void record(UUID evaluation, int expectedVersion, FindingEntry entry) {
        var permitted = load(evaluation, expectedVersion);
        var loaded = permitted.evaluation();
        var rule = rules.checked(loaded, entry);
        expectRight(rule, permitted.permissions());
        findings.save(new Finding(loaded, rule, entry, access.signature()));
        applyFindings(loaded, EvaluationAction.FINDING_RECORDED, rule, entry.fact());
    }

    /** Takes a finding back for a reason of 1 to 500 characters; it stays readable and counts no more. */
    public void withdraw(UUID evaluation, int expectedVersion, UUID finding, String reason) {
        var permitted = load(evaluation, expectedVersion);
        var checked = Reason.checked(reason);
        var found = findings.findAll(evaluation).stream()
                .filter(recorded -> recorded.id().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound(Finding.class, finding));
        expectRight(found.rule(), permitted.permissions());
        found.withdraw(checked, access.signature());
        applyFindings(permitted.evaluation(), EvaluationAction.FINDING_WITHDRAWN, found.rule(), checked);
    }

    private Permitted load(UUID id, int expectedVersion) {
        var permitted = access.loadPermitted(id, expectedVersion);
        permitted.evaluation().progress().status().expectFindings();
        return permitted;
    }

    private static void expectRight(AdjustmentRule rule, Permissions permissions) {
        if (rule.kind() == AdjustmentRule.Kind.VETO && !permissions.decide()) {
            throw new Refused("evaluation.finding.vetoByManager");
        }
    }

    private void applyFindings(Evaluation evaluation, EvaluationAction action, AdjustmentRule rule, String words) {
        var before = evaluation.result().total();
        evaluation.applyFindings(
                findings.findAll(evaluation.id()), access.signature().at());
        access.flush(evaluation);
        access.publish(
                evaluation,
                action,
                Map.of(
                        AuditDetail.RULE,
                        rule.code(),
                        AuditDetail.WORDS,
                        words,
                        AuditDetail.FROM,
                        text(before),
                        AuditDetail.TO,
                        text(evaluation.result().total())));
    }

    private static String text(@Nullable Object points) {
        return points == null ? "" : points.toString();
    }
}
