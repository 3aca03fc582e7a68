package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Paper;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheets of paper with the results of a cycle, in the order of the organisation. */
class CyclePaper extends Paper {

    CyclePaper(String period, List<EvaluationRow> rows, List<ExportColumn<EvaluationRow>> columns) {
        super("report.", title(period), "");
        addClassName("fs-paper-wide");
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(new NativeTableHeaderCell(column.header())));
        var table = new Table(new NativeTableHeader(head));
        rows.forEach(row -> {
            var line = new NativeTableRow();
            columns.forEach(column -> line.add(cell(row, column.value().apply(row))));
            table.addRow(line);
        });
        add(table, note(rows), signatures("office", "committee", "date"));
    }

    private static Div note(List<EvaluationRow> rows) {
        var note = new Div(summary(rows));
        note.addClassName("fs-paper-steps");
        return note;
    }

    private static String summary(List<EvaluationRow> rows) {
        var totals =
                rows.stream().<@Nullable BigDecimal>map(EvaluationRow::total).toList();
        return I18NProvider.translate(
                "report.summary",
                rows.size(),
                totals.stream().filter(total -> total != null).count(),
                Formats.current().score(Scoring.mean(totals)));
    }

    /** The same for a Word file. */
    static PaperContent content(String period, List<EvaluationRow> rows, CycleColumns columns) {
        return PaperContent.of(Map.of("title", title(period), "summary", summary(rows)))
                .with(
                        "results",
                        rows.stream()
                                .map(row -> columns.all().stream()
                                        .map(column -> Cells.text(column.value().apply(row)))
                                        .toList())
                                .toList());
    }

    private static String title(String period) {
        return I18NProvider.translate("report.cycleTitle", period);
    }

    /** The branch's name leads to its own report, and from there to where each number comes from. */
    private static NativeTableCell cell(EvaluationRow row, @Nullable Object value) {
        if (row.branch().name().then().equals(value)) {
            return new NativeTableCell(new RouterLink(
                    row.branch().name().then(), ReportView.class, row.id().toString()));
        }
        return Cells.of(value);
    }
}
