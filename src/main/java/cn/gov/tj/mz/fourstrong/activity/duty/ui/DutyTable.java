package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import cn.gov.tj.mz.fourstrong.activity.duty.Duty;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyBranch;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyCode;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import cn.gov.tj.mz.fourstrong.activity.duty.Timeliness;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Branches or types down, the months of a year across; a duty spans the months of its period. Drawn as one piece. */
class DutyTable extends Div {

    private static final String NOW = " aria-current=\"date\"";

    private final int year;
    private final transient LocalDate today;
    private final String chosen;

    /**
     * @param chosen the code of the duty that is shown below, or empty
     * @param corner what the first column holds
     */
    DutyTable(int year, LocalDate today, String chosen, String corner, List<Line> lines) {
        this.year = year;
        this.today = today;
        this.chosen = chosen;
        addClassName("fs-duties-scroller");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", DutyWords.text("board"));
        var body = new StringBuilder();
        lines.forEach(line -> body.append(row(line)));
        getElement()
                .setProperty(
                        "innerHTML",
                        "<table class=\"fs-duties\">" + head(corner) + "<tbody>" + body + "</tbody></table>");
    }

    private String head(String corner) {
        var months = new StringBuilder();
        for (var month : Month.values()) {
            var name = month.getDisplayName(
                    TextStyle.SHORT_STANDALONE, Formats.current().locale());
            months.append(
                    "<th scope=\"col\"%s>%s</th>".formatted(isNow(month.getValue()) ? NOW : "", htmlEscape(name)));
        }
        return "<thead><tr><th scope=\"col\">%s</th>%s<th scope=\"col\">%s</th></tr></thead>"
                .formatted(htmlEscape(corner), months, htmlEscape(DutyWords.text("onTime")));
    }

    private boolean isNow(int month) {
        return today.getYear() == year && today.getMonthValue() == month;
    }

    private String row(Line line) {
        var cells = new StringBuilder();
        var at = 1;
        for (var placed : PlacedDuty.of(line.duties(), year)) {
            cells.append("<td></td>".repeat(Math.max(0, placed.month() - at)));
            cells.append(cell(line, placed));
            at = placed.month() + placed.months();
        }
        cells.append("<td></td>".repeat(Math.max(0, PlacedDuty.MONTHS + 1 - at)));
        var name = line.link().isEmpty()
                ? htmlEscape(line.name())
                : "<a href=\"%s\" router-link>%s</a>".formatted(htmlEscape(line.link()), htmlEscape(line.name()));
        return "<tr><th scope=\"row\">%s</th>%s<td class=\"fs-duties-rate\">%s</td></tr>"
                .formatted(name, cells, share(line));
    }

    private String cell(Line line, PlacedDuty placed) {
        var duty = placed.duty();
        var state = duty.state();
        var code = DutyCode.of(line.branch(), duty).toString();
        var now = isNow(placed.month() + placed.months() - 1) ? " fs-duty-now" : "";
        var words = DutyWords.brief(duty, today);
        var said = htmlEscape(DutyWords.text(
                "cell", line.name(), DutyWords.period(duty), Formats.current().name(state), spoken(duty, words)));
        return "<td class=\"fs-duty fs-duty-%s%s\"%s><a href=\"%s\" router-link title=\"%s\" aria-label=\"%s\"%s>%s</a></td>"
                .formatted(
                        state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        now,
                        placed.months() > 1 ? " colspan=\"" + placed.months() + "\"" : "",
                        htmlEscape(line.address().apply(duty)),
                        said,
                        said,
                        code.equals(chosen) ? " aria-current=\"true\"" : "",
                        sign(duty) + written(duty, words));
    }

    /** A reason is said whole. */
    private static String spoken(Duty duty, String words) {
        return (duty.state() == DutyState.WAIVED ? DutyWords.reason(duty) : words + " " + DutyWords.reminded(duty))
                .strip();
    }

    /** What is too long for a cell is one click away; on paper, where nobody clicks, it stands there whole. */
    private static String written(Duty duty, String words) {
        if (duty.state() == DutyState.WAIVED && !words.equals(DutyWords.reason(duty))) {
            return "<span class=\"fs-only-screen\">%s</span><span class=\"fs-only-paper\">%s</span>"
                    .formatted(htmlEscape(words), htmlEscape(DutyWords.reason(duty)));
        }
        var reminded = DutyWords.reminded(duty);
        var note = reminded.isEmpty() ? "" : "<span class=\"fs-duty-note\">%s</span>".formatted(htmlEscape(reminded));
        return htmlEscape(words) + note;
    }

    private static String sign(Duty duty) {
        return "<span class=\"fs-duty-sign\">%s</span> ".formatted(DutyWords.sign(duty.state()));
    }

    /** A row as words: its name, the months, each duty in the first of its months, how many were on time. */
    List<String> texts(Line line) {
        var cells = new ArrayList<>(Collections.nCopies(PlacedDuty.MONTHS + 2, ""));
        cells.set(0, line.name());
        for (var placed : PlacedDuty.of(line.duties(), year)) {
            var duty = placed.duty();
            cells.set(placed.month(), DutyWords.sign(duty.state()) + " " + spoken(duty, DutyWords.brief(duty, today)));
        }
        cells.set(PlacedDuty.MONTHS + 1, share(line));
        return cells;
    }

    private static String share(Line line) {
        var rate = Timeliness.of(line.duties());
        return rate.judged() == 0 ? "—" : rate.onTime() + "/" + rate.judged();
    }

    /**
     * One row.
     *
     * @param branch whose duties they are
     * @param link where its name leads, or empty
     * @param address where each of its duties leads
     */
    record Line(DutyBranch branch, String name, String link, List<Duty> duties, Function<Duty, String> address) {}
}
