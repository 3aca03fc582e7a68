package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.ui.AttachmentSections;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.Permissions;
import cn.gov.tj.mz.fourstrong.evaluation.review.FindingService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Builds the card of findings with what the caller may do there. */
@Component
class FindingsCardFactory {

    private final FindingService findings;
    private final CycleService cycles;
    private final EvidenceService evidence;
    private final ActivityDetailsService records;
    private final ActivityTypeService types;
    private final AttachmentSections attachments;

    FindingsCardFactory(
            FindingService findings,
            CycleService cycles,
            EvidenceService evidence,
            ActivityDetailsService records,
            ActivityTypeService types,
            AttachmentSections attachments) {
        this.findings = findings;
        this.cycles = cycles;
        this.evidence = evidence;
        this.records = records;
        this.types = types;
        this.attachments = attachments;
    }

    /** @param then runs after each change */
    FindingsCard card(AssessmentSheet sheet, Permissions permissions, Runnable then) {
        var open = permissions.recordFindings() && sheet.status().isOpenToFindings();
        var card = new FindingsCard(
                sheet.breakdown(),
                attachments.small(
                        OwnerKind.FINDING,
                        sheet.breakdown().findings().stream()
                                .map(FindingRow::id)
                                .toList()),
                finding -> open && (permissions.decide() || finding.kind() != Kind.VETO),
                finding -> withdraw(sheet, finding, then));
        if (open) {
            card.offerRecording(() -> ask(sheet, permissions.decide(), then));
        }
        return card;
    }

    /** The files of the evaluation itself; none where the caller may not see them. */
    Optional<com.vaadin.flow.component.Component> files(AssessmentSheet sheet) {
        return attachments.card(OwnerKind.EVALUATION, sheet.id());
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

    private FindingDialog.Candidates candidates(AssessmentSheet sheet) {
        var locale = Formats.current().locale();
        var names = types.all().stream().collect(toMap(TypeName::code, type -> type.in(locale)));
        return new FindingDialog.Candidates(
                evidence(sheet),
                record -> label(record, names),
                record -> RecordFacts.of(records.details(record.id())));
    }

    /** 全市先进 · 2026-05-06 · 荣誉表彰 */
    private static String label(Evidence record, Map<String, String> types) {
        return Stream.of(
                        record.title(),
                        record.startDate() == null
                                ? record.periodText()
                                : record.startDate().toString(),
                        types.get(record.types().getFirst()))
                .filter(Objects::nonNull)
                .collect(joining(" · "));
    }

    private List<Evidence> evidence(AssessmentSheet sheet) {
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
