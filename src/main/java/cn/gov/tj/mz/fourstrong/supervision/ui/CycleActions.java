package cn.gov.tj.mz.fourstrong.supervision.ui;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The buttons of a cycle: some act on the chosen branch, some on the list, some on the cycle. */
class CycleActions {

    private final CycleServices services;
    private final DataGrid<ProgressRow> grid;
    private final Supplier<EvaluationFilter> shown;
    private final Runnable refresh;
    private final Div ofRow = new Div();
    private final Span ownBranch = new Span(I18NProvider.translate("account.ownBranch"));
    private final ReminderActions reminders;
    private final AssignActions assignments;
    private final ParticipationActions participation;
    private final CycleClosing closing;

    /** @param shown what the list shows now */
    CycleActions(
            CycleServices services, DataGrid<ProgressRow> grid, Supplier<EvaluationFilter> shown, Runnable refresh) {
        this.services = services;
        this.grid = grid;
        this.shown = shown;
        this.refresh = refresh;
        this.reminders = new ReminderActions(services.reminders(), refresh);
        this.assignments = new AssignActions(services, refresh);
        this.participation = new ParticipationActions(services, refresh);
        this.closing = new CycleClosing(services);
        ofRow.addClassName("fs-row-actions");
        ofRow.add(
                button("supervision.row.open", this::open),
                button("supervision.row.remind", this::remind),
                button("supervision.row.assign", () -> chosen(assignments::assign)),
                button("supervision.takeOut", () -> chosen(participation::takeOut)),
                button("supervision.takeIn", () -> chosen(participation::takeIn)),
                ownBranch);
        select(null);
        grid.onSelect(this::select);
    }

    /** Who cannot go on in the cycle, with what can be done about it. */
    Component notices(String cycle) {
        var members = services.members().listing();
        return new MemberNotices(members.dissolved(cycle), participation, members.leavers(cycle), assignments::replace);
    }

    Component ofRow() {
        return ofRow;
    }

    Component[] ofCycle() {
        return new Component[] {
            button(
                    "supervision.remindLate",
                    () -> reminders.remind(EvaluationFilter.ALL.in(cycle()).only(Attention.LATE))),
            button("supervision.allocate.list", () -> assignments.allocate(shown.get())),
            button("supervision.join", () -> participation.join(cycle())),
            button("supervision.extend", this::extend),
            button("supervision.close", () -> closing.ask(cycle()))
        };
    }

    private void select(@Nullable ProgressRow row) {
        var own = row != null && services.progress().isOfOwnBranch(row);
        var decides = row != null && !own;
        ownBranch.setVisible(own);
        var enabled = Stream.of(
                row != null,
                row != null && !row.status().isExcluded(),
                decides && row.status().isAssignable(),
                decides && row.status().isRemovable(),
                decides && row.status().isExcluded());
        var buttons = ofRow.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .iterator();
        enabled.forEach(value -> buttons.next().setEnabled(value));
    }

    private void chosen(Consumer<ProgressRow> action) {
        var row = grid.selected();
        if (row != null) {
            action.accept(row);
        }
    }

    private void open() {
        chosen(row -> UI.getCurrent().navigate(SheetLinks.address(row.id())));
    }

    private void remind() {
        chosen(row -> reminders.remind(cycle(), row.id()));
    }

    private void extend() {
        var code = cycle();
        new ExtendDialog(services.progress().summary(code), (phase, day, reason) -> {
                    services.extensions().extend(code, phase, day, reason);
                    Notices.success("supervision.extended.done", ofRow.getTranslation("phase." + phase));
                    refresh.run();
                })
                .open();
    }

    private String cycle() {
        return requireNonNull(shown.get().cycle());
    }

    private static Button button(String key, Runnable action) {
        return new Button(I18NProvider.translate(key), _ -> action.run());
    }
}
