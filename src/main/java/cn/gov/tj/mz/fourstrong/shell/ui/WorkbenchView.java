package cn.gov.tj.mz.fourstrong.shell.ui;

import static java.util.stream.Collectors.groupingBy;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import cn.gov.tj.mz.fourstrong.standard.ToDoSource;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What waits for the one who is signed in, one click away. */
@Route("")
@Menu(title = "nav.workbench", order = 0)
@PermitAll
@StyleSheet("context://workbench.css")
class WorkbenchView extends Main implements HasDynamicTitle {

    private final LocalDate today;

    WorkbenchView(Caller caller, List<ToDoSource> sources, Clock clock) {
        today = LocalDate.now(clock);
        var waiting = sources.stream()
                .flatMap(source -> source.forCaller().stream())
                .sorted(ToDo.BY_DUE)
                .collect(groupingBy(ToDo::menu, LinkedHashMap::new, Collectors.toList()));
        var cards = new Div();
        cards.addClassName("fs-workbench");
        waiting.forEach((menu, toDos) -> cards.add(card(menu, toDos)));
        add(head(caller, LocalDateTime.now(clock)), waiting.isEmpty() ? nothing() : cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.workbench");
    }

    private Div head(Caller caller, LocalDateTime now) {
        var hour = now.getHour();
        var greeting = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        var day = DateTimeFormatter.ofPattern(getTranslation("shell.workbench.day"), getLocale());
        var words = new Span(getTranslation("shell.workbench.greeting." + greeting, caller.name(), day.format(now)));
        words.addClassName("fs-muted");
        var head = new Div(new H1(getPageTitle()), words);
        head.addClassName("fs-page-head");
        return head;
    }

    private Section card(String menu, List<ToDo> toDos) {
        var title = Navigation.title(menu).map(this::getTranslation);
        var list = new UnorderedList();
        list.addClassName("fs-todos");
        toDos.forEach(toDo -> list.add(new ListItem(link(toDo))));
        var card = new Section(new H2(title.orElseGet(() -> getTranslation("shell.workbench.waiting"))), list);
        card.addClassName("fs-card");
        return card;
    }

    private Anchor link(ToDo toDo) {
        var go = VaadinIcon.ANGLE_RIGHT.create();
        go.addClassName("fs-todo-go");
        var words = new Div(new Span(getTranslation(toDo.key(), toDo.count())));
        words.addClassName("fs-todo-words");
        if (toDo.due() != null) {
            words.add(new DueNote(toDo.due(), today));
        }
        var note = toDo.note();
        if (note != null) {
            var line = new Div(getTranslation(note.key(), note.arguments().toArray()));
            line.addClassName("fs-todo-note");
            words.add(line);
        }
        var link = new PageLink(toDo.route(), words, go);
        link.addClassName("fs-todo");
        return link;
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
