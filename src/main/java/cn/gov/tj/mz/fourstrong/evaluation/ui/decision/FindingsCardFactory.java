package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Builds the card of findings with what the caller may do there. */
@Component
class FindingsCardFactory {

    private final FindingService findings;
    private final CycleService cycles;
    private final EvidenceService evidence;

    FindingsCardFactory(FindingService findings, CycleService cycles, EvidenceService evidence) {
        this.findings = findings;
        this.cycles = cycles;
        this.evidence = evidence;
    }

    /** @param then runs after each change */
    FindingsCard card(AssessmentSheet sheet, Permissions permissions, Runnable then) {
        var open = permissions.recordFindings() && sheet.status().isOpenToFindings();
        var card = new FindingsCard(
                sheet.breakdown(),
                finding -> open && (permissions.decide() || finding.kind() != Kind.VETO),
                finding -> withdraw(sheet, finding, then));
        if (open) {
            card.offerRecording(() -> ask(sheet, permissions.decide(), then));
        }
        return card;
    }

    private void ask(AssessmentSheet sheet, boolean vetoes, Runnable then) {
        var rules = cycles.rubric(sheet.subject().cycle()).adjustments().stream()
                .filter(rule -> vetoes || rule.kind() != Kind.VETO)
                .toList();
        new FindingDialog(rules, candidates(sheet), entry -> {
                    findings.record(sheet.id(), sheet.version(), entry);
                    Notices.success("evaluation.finding.recorded");
                    then.run();
                })
                .open();
    }

    private void withdraw(AssessmentSheet sheet, FindingRow finding, Runnable then) {
        ReasonDialog.ask("evaluation.finding.withdraw", finding.fact().text(), reason -> {
            findings.withdraw(sheet.id(), sheet.version(), finding.id(), reason);
            Notices.success("evaluation.finding.withdraw.done");
            then.run();
        });
    }

    private List<Evidence> candidates(AssessmentSheet sheet) {
        var period = sheet.period();
        return Arrays.stream(Criterion.values())
                .flatMap(criterion ->
                        evidence
                                .candidates(sheet.subject().branchId(), criterion, period.startsOn(), period.endsOn())
                                .stream())
                .distinct()
                .toList();
    }
}
