package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard;
import cn.gov.tj.mz.fourstrong.screen.WorkbenchCard.Place;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits for the one who is signed in, one click away, among what features show of the work under way. */
@Route("")
@Menu(title = "nav.workbench", order = 0, icon = "vaadin:home-o")
@PermitAll
@StyleSheet("context://workbench.css")
@StyleSheet("context://waiting.css")
class WorkbenchView extends Main implements HasDynamicTitle {

    /** Enter anywhere on the page begins with the first thing; on a link or button it does what that says. */
    private static final String BEGIN = """
            const begin = event => {
                if (!this.isConnected) {
                    document.removeEventListener('keydown', begin);
                } else if (event.key === 'Enter' && !event.repeat
                        && [document.body, this].includes(document.activeElement)) {
                    this.querySelector('.fs-todos .fs-thing-action')?.click();
                }
            };
            document.addEventListener('keydown', begin);
            """;

    WorkbenchView(Caller caller, List<ToDoSource> sources, List<WorkbenchCard> cards, Clock clock) {
        var shown = new EnumMap<Place, List<Component>>(Place.class);
        var covered = new HashSet<String>();
        cards.forEach(card -> card.content().ifPresent(content -> {
            shown.computeIfAbsent(card.place(), _ -> new ArrayList<>()).add(content);
            covered.addAll(card.covers());
        }));
        var all =
                sources.stream().flatMap(source -> source.withThings().stream()).toList();
        var actions = shown.getOrDefault(Place.HEAD, List.of()).toArray(Component[]::new);
        add(
                head(caller, LocalDateTime.now(clock)).actions(actions),
                new Desk(shown, waiting(all, covered, LocalDate.now(clock))));
        getElement().executeJs(BEGIN);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.workbench");
    }

    /** None where cards say all of it. */
    private Optional<Component> waiting(List<ToDo> all, Set<String> covered, LocalDate today) {
        if (all.isEmpty()) {
            return Optional.of(nothing());
        }
        var others = all.stream()
                .filter(toDo -> !isSaid(toDo, covered))
                .sorted(ToDo.BY_DUE)
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new ToDoCard(others, today));
    }

    /** What somebody added a note to is said again, with the note. */
    private static boolean isSaid(ToDo toDo, Set<String> covered) {
        return toDo.note() == null && covered.contains(toDo.key());
    }

    private PageHead head(Caller caller, LocalDateTime now) {
        var hour = now.getHour();
        var greeting = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        var day = DateTimeFormatter.ofPattern(getTranslation("shell.workbench.day"), getLocale());
        var words = new Span(getTranslation("shell.workbench.greeting." + greeting, caller.name(), day.format(now)));
        words.addClassName("fs-muted");
        return new PageHead(getPageTitle()).beside(words);
    }

    private Component nothing() {
        var icon = VaadinIcon.CHECK_CIRCLE_O.create();
        icon.addClassName("fs-nothing-icon");
        var card = new Div(
                icon,
                new H2(getTranslation("shell.workbench.nothing")),
                new Paragraph(getTranslation("shell.workbench.nothing.help")));
        card.addClassNames("fs-card", "fs-nothing");
        return card;
    }
}
