package cn.gov.tj.mz.fourstrong.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.FindingRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.ResultBreakdown;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule.Kind;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a report from an evaluation as its reader may see it; without sums where the branch takes no part. */
final class ReportLines {

    private ReportLines() {}

    static List<ReportLine> of(AssessmentSheet sheet, List<ObjectionRow> objections, Locale locale) {
        var lines = new ArrayList<ReportLine>();
        for (var criterion : Criterion.values()) {
            var indicators = sheet.lines(criterion);
            var group = Formats.current().name(criterion);
            indicators.forEach(line -> lines.add(indicator(group, line, locale)));
            if (!sheet.isExcluded()) {
                lines.add(sum(group, translate("evaluation.sum"), indicators, Tally::subtotal));
            }
        }
        if (!sheet.isExcluded()) {
            lines.add(sum("", translate("report.base"), sheet.lines(), Tally::total));
        }
        sheet.breakdown().findings().stream()
                .filter(finding -> finding.withdrawal() == null)
                .forEach(finding -> lines.add(finding(finding, locale)));
        if (!sheet.isExcluded()) {
            lines.add(total(sheet.breakdown(), locale));
        }
        objections.forEach(objection -> lines.add(objection(objection)));
        return lines;
    }

    private static ReportLine indicator(String group, IndicatorLine line, Locale locale) {
        var adjusted = line.adjusted();
        return new ReportLine(
                ReportLine.Type.INDICATOR,
                group,
                line.indicator().code(),
                line.indicator().name().in(locale),
                line.indicator().fullMarks(),
                line.selfScore().score(),
                exact(line.review()),
                exact(line.result()),
                adjusted == null ? "" : translate("report.adjusted", adjusted.by(), adjusted.reason()));
    }

    private static @Nullable BigDecimal exact(@Nullable BigDecimal points) {
        return points == null ? null : Scoring.exact(points);
    }

    private static ReportLine sum(
            String group, String name, List<IndicatorLine> lines, Function<Tally, @Nullable BigDecimal> total) {
        return new ReportLine(
                ReportLine.Type.SUM,
                group,
                "",
                name,
                AssessmentSheet.fullMarks(lines),
                total.apply(
                        AssessmentSheet.tally(lines, line -> line.selfScore().score())),
                total.apply(AssessmentSheet.tally(lines, IndicatorLine::review)),
                total.apply(AssessmentSheet.tally(lines, IndicatorLine::result)),
                "");
    }

    private static ReportLine finding(FindingRow finding, Locale locale) {
        var counted = finding.counted();
        var words = finding.fact().documentNo() == null
                ? finding.fact().text()
                : finding.fact().text() + "（" + finding.fact().documentNo() + "）";
        return new ReportLine(
                ReportLine.Type.FINDING,
                translate("rubric.adjustment." + finding.kind()),
                "",
                finding.name().in(locale),
                null,
                null,
                null,
                finding.kind() == Kind.VETO || counted == null ? null : counted.points(),
                words);
    }

    /** Without the person, because the report goes further than to those who decide. */
    private static ReportLine objection(ObjectionRow objection) {
        var outcome = StateLabels.outcome(objection.upheld());
        var reason = objection.decision() == null ? null : objection.decision().reason();
        return new ReportLine(
                ReportLine.Type.OBJECTION,
                translate("report.objection"),
                "",
                Formats.current().day(objection.receivedOn()) + " " + objection.content(),
                null,
                null,
                null,
                null,
                reason == null ? outcome : outcome + "：" + reason);
    }

    private static ReportLine total(ResultBreakdown breakdown, Locale locale) {
        var grade = breakdown.grade();
        return new ReportLine(
                ReportLine.Type.TOTAL,
                "",
                "",
                translate("report.total"),
                null,
                null,
                null,
                breakdown.total(),
                grade == null ? "" : translate("report.grade", grade.name().in(locale)));
    }
}
