package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.SpecialDay;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** One month as a table of weeks; special days carry a sign, 休 or 班, besides their colour. Drawn as one piece. */
class MonthTable extends Div {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofLocalizedPattern("yMMMM");
    static final String CHOSEN = "event.target.closest('[data-day]')?.dataset.day ?? ''";

    private final transient Map<LocalDate, SpecialDay> special;
    private final transient LocalDate today;

    /** @param choose gets a day that is clicked on; a shorter way for the mouse to what buttons do */
    MonthTable(LocalDate first, List<SpecialDay> special, LocalDate today, Consumer<LocalDate> choose) {
        this.special = special.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity()));
        this.today = today;
        addClassNames("fs-card", "fs-month");
        getElement()
                .addEventListener("click", click -> {
                    var day = click.getEventData().get(CHOSEN).asString();
                    if (!day.isEmpty()) {
                        choose.accept(LocalDate.parse(day));
                    }
                })
                .addEventData(CHOSEN);
        getElement().setProperty("innerHTML", "<table>" + head(first) + weeks(first) + "</table>");
    }

    private String head(LocalDate first) {
        var locale = Formats.current().locale();
        var days = IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .map(day -> "<th scope=\"col\" abbr=\"%s\">%s</th>"
                        .formatted(
                                day.getDisplayName(TextStyle.FULL, locale),
                                day.getDisplayName(TextStyle.NARROW, locale)))
                .collect(Collectors.joining());
        return "<caption>%s</caption><thead><tr>%s</tr></thead>"
                .formatted(MONTH.withLocale(locale).format(first), days);
    }

    private String weeks(LocalDate first) {
        var last = first.plusMonths(1);
        var rows = first.with(DayOfWeek.MONDAY)
                .datesUntil(last, java.time.Period.ofWeeks(1))
                .map(monday -> monday.datesUntil(monday.plusWeeks(1))
                        .map(day -> day.getMonth() == first.getMonth() ? cell(day) : "<td></td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
        return "<tbody>" + rows + "</tbody>";
    }

    private String cell(LocalDate day) {
        var known = special.get(day);
        var current = day.equals(today) ? " aria-current=\"date\"" : "";
        if (known == null) {
            var look = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? " class=\"fs-weekend\"" : "";
            return "<td%s%s data-day=\"%s\">%d</td>".formatted(look, current, day, day.getDayOfMonth());
        }
        return "<td class=\"%s\"%s data-day=\"%s\" title=\"%s\">%d<small>%s</small></td>"
                .formatted(
                        known.kind() == DayKind.HOLIDAY ? "fs-holiday" : "fs-workday",
                        current,
                        day,
                        HtmlUtils.htmlEscape(getTranslation("calendar.named." + known.kind(), known.name())),
                        day.getDayOfMonth(),
                        getTranslation("calendar.sign." + known.kind()));
    }
}
