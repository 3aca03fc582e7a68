package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.rubric.file.RubricFileService;
import cn.gov.tj.mz.fourstrong.screen.MoreMenu;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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
        var export = new ExportRubric(rubric, files, clock);
        var more = new MoreMenu()
                .offer("rubric.new", () -> go("rubrics/new", Map.of()))
                .offer("rubric.copy", () -> go("rubrics/new", Map.of("copy", id.toString())))
                .offer("rubric.import", () -> new ImportRubricDialog(files, words, RubricActions::open).open())
                .offer("rubric.export", export::press);
        if (open) {
            more.apart("rubric.withdraw", () -> withdraw(rubric));
        }
        add(
                new Button(getTranslation("rubric.compare"), _ -> go("rubrics/compare", Map.of("to", id.toString()))),
                new Button(
                        getTranslation("rubric.whatIf"), _ -> go("rubrics/what-if", Map.of("rubric", id.toString()))),
                more,
                export);
        if (open) {
            add(button("rubric.edit", () -> go("rubrics/edit/" + id, Map.of())));
        }
        if (rubric.isEnableable()) {
            add(button("rubric.enable", () -> enable(rubric)));
        } else if (rubric.state() == RubricState.IN_USE) {
            add(button("rubric.revise", () -> go("rubrics/new", Map.of("revise", id.toString()))));
        }
        main();
    }

    private Button button(String key, Runnable action) {
        return OneClick.on(new Button(getTranslation(key)), action);
    }

    /** The last button is what is most likely wanted. */
    private void main() {
        getChildren()
                .reduce((_, last) -> last)
                .filter(Button.class::isInstance)
                .ifPresent(last -> ((Button) last).addThemeVariants(ButtonVariant.PRIMARY));
    }

    private void enable(RubricDetails rubric) {
        ServiceCalls.succeeds(() -> {
            editing.enable(rubric.id(), rubric.version());
            Notices.success("rubric.enabled.done", rubric.name(), rubric.revision());
        });
        open(rubric.id());
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

    private static void go(String route, Map<String, String> parameters) {
        UI.getCurrent().navigate(route, QueryParameters.simple(parameters));
    }
}
