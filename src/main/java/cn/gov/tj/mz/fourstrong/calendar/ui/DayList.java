package cn.gov.tj.mz.fourstrong.calendar.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.calendar.CalendarService;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.SpecialDay;
import cn.gov.tj.mz.fourstrong.calendar.YearSheet;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** The days that a year's notice names, with what can be done about the chosen one. */
class DayList extends Div {

    private final transient CalendarService calendar;
    private final transient Runnable changed;
    private final DataGrid<SpecialDay> grid = new DataGrid<>("calendar.days");
    private final Button add = new Button(getTranslation("calendar.day.add"), _ -> edit(null));
    private final Button edit = new Button(getTranslation("calendar.day.edit"), _ -> edit(grid.selected()));
    private final Button clear = new Button(getTranslation("calendar.day.clear"), _ -> clear(grid.selected()));
    private final Button load;
    private transient @Nullable YearSheet year;

    DayList(CalendarService calendar, DayImport files, Runnable changed) {
        this.calendar = calendar;
        this.changed = changed;
        this.load = files.button(() -> requireNonNull(year).number(), changed);
        addClassName("fs-day-list");
        grid.column("day", SpecialDay::day).width("6.5em");
        grid.column("weekday", this::weekday).width("4.5em");
        grid.column("kind", day -> getTranslation("calendar.kind." + day.kind()))
                .asState(day -> day.kind() == DayKind.HOLIDAY ? Tone.GOOD : Tone.ATTENTION)
                .width("5.5em");
        grid.column("name", SpecialDay::name).width("6.5em").flex(1);
        grid.onSelect(_ -> enable());
        var buttons = new Div(add, edit, clear);
        buttons.addClassName("fs-day-actions");
        add(buttons, grid);
    }

    /** Column chooser, export, import, for the head of the page. */
    Component[] tools() {
        return new Component[] {grid.tools(), load};
    }

    void show(YearSheet year) {
        this.year = year;
        grid.show(
                Rows.of(year.days()),
                year.source() == null ? "" : FilterWords.named("calendarYear", String.valueOf(year.number())),
                "");
        enable();
    }

    /** Asks what a day is to be; not while there is no notice that could name it. */
    void ask(LocalDate day) {
        var shown = year;
        if (shown != null && shown.source() != null) {
            shown.days().stream()
                    .filter(known -> known.day().equals(day))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> dialog(shown, known).open(),
                            () -> dialog(shown, null).on(day).open());
        }
    }

    private void enable() {
        var known = year != null && year.source() != null;
        add.setEnabled(known);
        load.setEnabled(known);
        edit.setEnabled(known && grid.selected() != null);
        clear.setEnabled(known && grid.selected() != null);
    }

    private void edit(@Nullable SpecialDay day) {
        var shown = year;
        if (shown != null) {
            dialog(shown, day).open();
        }
    }

    private DayDialog dialog(YearSheet shown, @Nullable SpecialDay day) {
        return new DayDialog(shown.number(), day, calendar::movedBySetting, entry -> {
            calendar.set(shown.number(), shown.version(), entry);
            changed.run();
        });
    }

    private void clear(@Nullable SpecialDay day) {
        var shown = year;
        if (shown != null && day != null) {
            var moved = calendar.movedByClearing(day.day());
            Runnable clear = () -> clear(shown, day);
            if (moved.isEmpty()) {
                clear.run();
            } else {
                Confirm.ask("calendar.day.clear", clear, MovedNote.words(moved));
            }
        }
    }

    private void clear(YearSheet shown, SpecialDay day) {
        if (ServiceCalls.succeeds(() -> calendar.clear(shown.number(), shown.version(), day.day()))) {
            changed.run();
        }
    }

    private String weekday(SpecialDay day) {
        return day.day()
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Formats.current().locale());
    }
}
