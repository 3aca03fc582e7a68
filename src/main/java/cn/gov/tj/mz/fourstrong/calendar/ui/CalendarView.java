package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.calendar.CalendarService;
import cn.gov.tj.mz.fourstrong.calendar.YearSheet;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendar of working days: one year with its notice, its months, and the days that notice names. */
@Route("calendar")
@Menu(title = "nav.calendar", order = 32, icon = "vaadin:calendar-o")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://calendar.css")
@StyleSheet("context://calendar-dialog.css")
class CalendarView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private static final String YEAR = "year";

    private final CalendarService calendar;
    private final LocalDate today;
    private final YearChoice choice = new YearChoice(this::choose);
    private final NoticeCard notice;
    private final Div months = new Div();
    private final DayList list;

    CalendarView(CalendarService calendar, DayImport files, Clock clock) {
        this.calendar = calendar;
        this.today = LocalDate.now(clock);
        notice = new NoticeCard(this::enter, this::cite);
        list = new DayList(calendar, files, this::refresh);
        months.addClassName("fs-months");
        var split = new Div(months, list);
        split.addClassName("fs-calendar");
        var add = new Button(getTranslation("calendar.add"), VaadinIcon.PLUS.create(), _ -> enter(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHead(getPageTitle()).beside(choice).actions(list.tools()).actions(add), notice, split);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var named = UrlFilter.read(event.getLocation()).getOrDefault(YEAR, List.of());
        choice.offer(calendar.years(), today.getYear());
        choice.choose(named.isEmpty() ? "" : named.getFirst());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.calendar");
    }

    private void choose() {
        UrlFilter.write(Map.of(YEAR, List.of(Integer.toString(choice.year()))));
        refresh();
    }

    private void refresh() {
        var year = calendar.year(choice.year());
        notice.show(year);
        months.removeAll();
        months.setClassName("fs-months-known", year.source() != null);
        for (var month = 1; month <= 12; month++) {
            months.add(new MonthTable(year.firstDay().withMonth(month), year.special(), today, list::ask));
        }
        list.show(year);
    }

    private void enter(@Nullable Integer year) {
        new YearDialog(year, entry -> {
                    calendar.add(entry);
                    choice.offer(calendar.years(), today.getYear());
                    choice.choose(String.valueOf(entry.year()));
                    choose();
                    Notices.success("calendar.added.done", String.valueOf(entry.year()));
                })
                .open();
    }

    private void cite(YearSheet year) {
        YearDialog.of(year, entry -> {
                    calendar.cite(year.number(), year.version(), entry);
                    refresh();
                })
                .open();
    }
}
