package cn.gov.tj.mz.fourstrong.shell.ui;

import cn.gov.tj.mz.fourstrong.screen.DeskCard;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.Texts;
import cn.gov.tj.mz.fourstrong.standard.ToDo;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;

/** Everything that waits, kind by kind: how much, until when, and the first things of each. */
class ToDoCard extends DeskCard {

    private final transient LocalDate today;

    ToDoCard(List<ToDo> toDos, LocalDate today) {
        super(
                text("waiting"),
                text("things", toDos.stream().mapToLong(ToDo::count).sum()));
        this.today = today;
        addClassName("fs-todos");
        if (toDos.stream().anyMatch(toDo -> !toDo.things().isEmpty())) {
            var key = new Span(text("enter"));
            key.addClassName("fs-key-hint");
            beside(key);
        }
        toDos.forEach(this::add);
    }

    private void add(ToDo toDo) {
        var heading = new H3(link(toDo));
        add(heading);
        if (!toDo.things().isEmpty()) {
            add(list(toDo.things()));
        }
    }

    private PageLink link(ToDo toDo) {
        var words = new Div(new Span(getTranslation(toDo.key(), toDo.count())));
        words.addClassName("fs-todo-words");
        if (toDo.due() != null) {
            words.add(new DueNote(toDo.due(), today));
        }
        if (toDo.note() != null) {
            var line = new Div(Texts.of(toDo.note()));
            line.addClassName("fs-todo-note");
            words.add(line);
        }
        var go = VaadinIcon.ANGLE_RIGHT.create();
        go.addClassName("fs-todo-go");
        var link = new PageLink(toDo.route(), words);
        if (!toDo.things().isEmpty() && toDo.things().size() < toDo.count()) {
            var all = new Span(text("all", toDo.count()));
            all.addClassName("fs-todo-all");
            link.add(all);
        }
        link.add(go);
        link.addClassName("fs-todo");
        return link;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("shell.workbench." + key, values);
    }
}
