package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import cn.gov.tj.mz.fourstrong.supervision.ReminderService;
import cn.gov.tj.mz.fourstrong.supervision.RunningCycle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The branches of a cycle down, its steps across, with the points so far and what can be done about each. */
@StyleSheet("context://workbench.css")
@StyleSheet("context://cycle-matrix.css")
class CycleMatrix extends DeskCard {

    private static final List<String> COLUMNS =
            List.of("branch", "self", "review", "approval", "publicity", "final", "points", "action");

    private final transient RunningCycle cycle;
    private final transient ReminderService reminders;
    private final transient LocalDate today;

    CycleMatrix(RunningCycle cycle, ReminderService reminders, LocalDate today) {
        super(
                text("title", Formats.current().period(cycle.summary().period())),
                cycle.term()
                        .map(term -> left(text("phase." + term.phase()), term.due(), today))
                        .orElseGet(() -> text("final")));
        this.cycle = cycle;
        this.reminders = reminders;
        this.today = today;
        var scroller = new Div(table());
        scroller.addClassName("fs-course-scroller");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", text("branches"));
        beside(new PageLink(text("open"), address()));
        add(scroller, foot());
    }

    private static String left(String phase, LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        var key = days > 0 ? "left" : days == 0 ? "today" : "late";
        return text(key, phase, Math.abs(days), Formats.current().day(due));
    }

    private NativeTable table() {
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(header(text("column." + column), "col")));
        var body = new NativeTableBody();
        cycle.rows().forEach(row -> body.add(line(row)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("fs-course");
        return table;
    }

    private NativeTableRow line(ProgressRow row) {
        var cells = new MatrixCells(cycle, row);
        var line = new NativeTableRow(header(Formats.current().name(row.branch().shortName()), "row"));
        cells.steps().forEach(step -> line.add(new NativeTableCell(step)));
        line.add(
                new NativeTableCell(cells.points()),
                new NativeTableCell(new MatrixAction(cycle, row, reminders, today).components()));
        return line;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Paragraph foot() {
        var branches = cycle.summary().branches();
        var rest = branches
                + cycle.summary().attentionCounts().excluded()
                - cycle.rows().size();
        var foot = new Paragraph(text("reviewed", cycle.reviewed(), branches));
        foot.addClassNames("fs-muted", "fs-course-foot");
        if (rest > 0) {
            foot.add(" ");
            foot.add(new PageLink(text("rest", rest), address()));
        }
        return foot;
    }

    private String address() {
        return "cycles/" + cycle.summary().code();
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("supervision.card." + key, values);
    }
}
