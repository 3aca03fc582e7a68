package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.rubric.file.RubricFileService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What can be done with the rubric that is shown. */
class RubricActions extends Div {

    private final transient RubricEditService editing;
    private final transient RubricFileService files;
    private final transient FieldWords words;
    private final transient Clock clock;

    RubricActions(RubricEditService editing, RubricFileService files, FieldWords words, Clock clock) {
        this.editing = editing;
        this.files = files;
        this.words = words;
        this.clock = clock;
        addClassName("fs-rubric-actions");
    }

    void show(RubricDetails rubric) {
        removeAll();
        var id = rubric.id();
        var open = rubric.state().isChangeable();
        var more = new MenuBar();
        more.addClassName("fs-rubric-more");
        var menu = more.addItem(getTranslation("rubric.more")).getSubMenu();
        menu.addItem(getTranslation("rubric.new"), _ -> ask());
        menu.addItem(getTranslation("rubric.copy"), _ -> copy(id));
        menu.addItem(
                getTranslation("rubric.import"), _ -> new ImportRubricDialog(files, words, RubricActions::open).open());
        var export = new ExportRubric(rubric, files, clock);
        menu.addItem(getTranslation("rubric.export"), _ -> export.press());
        if (open) {
            menu.addItem(getTranslation("rubric.withdraw"), _ -> withdraw(rubric));
        }
        add(
                new Button(getTranslation("rubric.compare"), _ -> go("rubrics/compare", Map.of("to", id.toString()))),
                new Button(
                        getTranslation("rubric.whatIf"), _ -> go("rubrics/what-if", Map.of("rubric", id.toString()))),
                more,
                export);
        if (open) {
            add(main("rubric.edit", () -> edit(id)));
        } else if (rubric.state() == RubricState.IN_USE) {
            add(main("rubric.revise", () -> revise(id)));
        }
    }

    private Button main(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void ask() {
        new NameDialog("rubric.new", name -> edit(editing.create(RubricDraft.empty(name)))).open();
    }

    private void copy(UUID id) {
        new NameDialog("rubric.copy", name -> edit(editing.copy(id, name))).open();
    }

    private void revise(UUID id) {
        ServiceCalls.succeeds(() -> edit(editing.revise(id)));
    }

    private void withdraw(RubricDetails rubric) {
        ReasonDialog.ask("rubric.withdraw", rubric.name(), reason -> {
            editing.withdraw(rubric.id(), reason);
            Notices.success("rubric.withdrawn.done");
            open(rubric.id());
        });
    }

    private static void open(UUID id) {
        UI.getCurrent().navigate(RubricsView.class, id.toString());
    }

    private static void edit(UUID id) {
        UI.getCurrent().navigate("rubrics/edit/" + id);
    }

    private static void go(String route, Map<String, String> parameters) {
        UI.getCurrent().navigate(route, QueryParameters.simple(parameters));
    }
}
