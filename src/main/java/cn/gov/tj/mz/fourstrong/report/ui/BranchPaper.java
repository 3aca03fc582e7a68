package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.activity.Practice;
import cn.gov.tj.mz.fourstrong.activity.ui.PracticeList;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreRule;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet of paper with the result of one branch: heading, table, practices, how it came about, signatures. */
class BranchPaper extends Paper {

    BranchPaper(AssessmentSheet sheet, List<ReportLine> lines, Map<Criterion, List<Practice>> practices) {
        super("report.", title(sheet), subtitle(sheet));
        var table = table("group", "code", "name", "fullMarks", "self", "review", ReportLine.resultKey(sheet), "note");
        table.addClassName("fs-paper-lines");
        for (var place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            var row = row(line, name(line, sheet));
            if (place == 0 || !line.isSameGroup(lines.get(place - 1))) {
                row.addComponentAsFirst(group(line, lines.subList(place, lines.size())));
            }
            table.addRow(row);
        }
        add(table);
        if (!sheet.isExcluded()) {
            add(new ScoreRule());
        }
        add(new H3(getTranslation("report.practices")), practices(practices));
        add(steps(sheet), signatures(SheetStage.of(sheet).signing()));
    }

    static String title(AssessmentSheet sheet) {
        return I18NProvider.translate(
                "report.branchTitle." + SheetStage.of(sheet), Formats.current().period(sheet.period()));
    }

    /** Whose paper it is, and that there is no result where the branch takes no part. */
    static String subtitle(AssessmentSheet sheet) {
        var branch = "%s　%s"
                .formatted(sheet.subject().unit().then(), sheet.subject().name().then());
        return sheet.isExcluded() ? branch + "　" + StateLabels.word(sheet.status()) : branch;
    }

    /** One cell for all lines of a criterion that follow. */
    private static NativeTableCell group(ReportLine line, List<ReportLine> following) {
        var cell = new NativeTableCell(line.group());
        var lines = following.stream().takeWhile(line::isSameGroup).count();
        cell.getElement().setAttribute("rowspan", String.valueOf(Math.max(1, lines)));
        return cell;
    }

    /** An indicator leads to where its scores come from; on paper it is only its name. */
    private static NativeTableCell name(ReportLine line, AssessmentSheet sheet) {
        return sheet.lines().stream()
                .filter(indicator -> indicator.indicator().code().equals(line.code()))
                .findFirst()
                .map(indicator -> new NativeTableCell(SheetLinks.to(sheet, indicator, line.name())))
                .orElseGet(() -> new NativeTableCell(line.name()));
    }

    /** A criterion without any says so. */
    private Table practices(Map<Criterion, List<Practice>> practices) {
        var table = table("group", "practices.accepted");
        table.addClassName("fs-paper-practices");
        for (var criterion : Criterion.values()) {
            table.addRow(new NativeTableRow(
                    new NativeTableCell(Formats.current().name(criterion)),
                    new NativeTableCell(PracticeList.ofSpan(practices.get(criterion)))));
        }
        return table;
    }

    private NativeTableRow row(ReportLine line, NativeTableCell name) {
        var row = new NativeTableRow(
                new NativeTableCell(line.code()),
                name,
                fullMarks(line.fullMarks()),
                number(line.self()),
                number(line.review()),
                number(line.result()),
                new NativeTableCell(line.note()));
        row.addClassName("fs-paper-" + line.type().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private static NativeTableCell fullMarks(@Nullable BigDecimal marks) {
        var cell = number(marks);
        cell.setText(marks == null ? "" : Formats.current().marks(marks));
        return cell;
    }

    private static NativeTableCell number(@Nullable BigDecimal points) {
        var cell = new NativeTableCell(points == null ? "" : Formats.current().score(points));
        cell.addClassName("fs-number");
        return cell;
    }

    private static Div steps(AssessmentSheet sheet) {
        var steps = new Div(stepsOf(sheet));
        steps.addClassName("fs-paper-steps");
        return steps;
    }

    static String stepsOf(AssessmentSheet sheet) {
        return sheet.history().steps().stream()
                .map(step -> I18NProvider.translate(
                        "report.step",
                        StateLabels.word(step.to()),
                        step.actor(),
                        Formats.current().day(step.at())))
                .collect(Collectors.joining("；"));
    }
}
