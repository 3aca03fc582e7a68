package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.Withdrawal;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRow;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.exchange.CycleFiles;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the evaluations of a cycle consist of, as their sheets show it: scores by indicator, findings, objections. */
@Component
@Order(3)
class ReportCycleFiles implements CycleFiles {

    private final EvaluationListing evaluations;
    private final ObjectionService objections;

    ReportCycleFiles(EvaluationListing evaluations, ObjectionService objections) {
        this.evaluations = evaluations;
        this.objections = objections;
    }

    @Override
    public List<ExportFile<?>> ofCycle(String code) {
        var locale = Formats.current().locale();
        return List.of(indicators(code, locale), findings(code, locale), objections(code));
    }

    private ExportFile<?> indicators(String code, Locale locale) {
        return this.<ReportLine>file("indicators", code, sheet -> indicators(sheet, locale))
                .of("group", ReportLine::group)
                .of("code", ReportLine::code)
                .of("name", ReportLine::name)
                .of("fullMarks", ReportLine::fullMarks)
                .of("self", ReportLine::self)
                .of("review", ReportLine::review)
                .of("points", ReportLine::result)
                .of("note", ReportLine::note)
                .file();
    }

    private ExportFile<?> findings(String code, Locale locale) {
        return this.<FindingRow>file(
                        "findings", code, sheet -> sheet.breakdown().findings())
                .of("kind", finding -> I18NProvider.translate("rubric.adjustment." + finding.kind()))
                .of("rule", finding -> finding.name().in(locale))
                .of(
                        "points",
                        finding -> finding.counted() == null
                                ? null
                                : finding.counted().points())
                .of("fact", finding -> finding.fact().text())
                .of("happenedOn", finding -> finding.fact().happenedOn())
                .of("documentNo", finding -> finding.fact().documentNo())
                .of("by", FindingRow::by)
                .of("at", FindingRow::at)
                .of(
                        "withdrawn",
                        finding -> Optional.ofNullable(finding.withdrawal())
                                .map(Withdrawal::reason)
                                .orElse(null))
                .file();
    }

    /** Without the person, because files go further than to those who decide. */
    private ExportFile<?> objections(String code) {
        return this.<ObjectionRow>file("objections", code, sheet -> objections.of(sheet.id()))
                .of("receivedOn", ObjectionRow::receivedOn)
                .of("content", ObjectionRow::content)
                .of("outcome", objection -> StateLabels.outcome(objection.upheld()))
                .of("reason", objection -> decided(objection, ObjectionRow.Decision::reason))
                .of("decidedAt", objection -> decided(objection, ObjectionRow.Decision::at))
                .file();
    }

    private <P> PartColumns<P> file(String list, String code, Function<AssessmentSheet, List<P>> parts) {
        return new PartColumns<>(list, code, SheetPart.ofCycle(evaluations, code, parts));
    }

    private static List<ReportLine> indicators(AssessmentSheet sheet, Locale locale) {
        return ReportLines.of(sheet, List.of(), locale).stream()
                .filter(line -> line.type() == ReportLine.Type.INDICATOR)
                .toList();
    }

    private static Object decided(ObjectionRow objection, Function<ObjectionRow.Decision, Object> value) {
        return objection.decision() == null ? "" : value.apply(objection.decision());
    }
}
