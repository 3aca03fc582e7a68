package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.ProgressFilter;
import cn.gov.tj.mz.fourstrong.evaluation.ProgressRow;
import cn.gov.tj.mz.fourstrong.evaluation.Reminding;
import cn.gov.tj.mz.fourstrong.screen.DataGrid;
import cn.gov.tj.mz.fourstrong.screen.Guard;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The buttons of a cycle: some act on the chosen branch, some on the list, some on the cycle. */
class CycleActions {

    private final CycleDeeds deeds;
    private final DataGrid<ProgressRow> grid;
    private final Supplier<ProgressFilter> shown;
    private final Runnable refresh;
    private final Div ofRow = new Div();

    /** @param shown what the list shows now */
    CycleActions(CycleDeeds deeds, DataGrid<ProgressRow> grid, Supplier<ProgressFilter> shown, Runnable refresh) {
        this.deeds = deeds;
        this.grid = grid;
        this.shown = shown;
        this.refresh = refresh;
        ofRow.addClassName("fs-row-actions");
        ofRow.add(
                button("cycle.row.open", this::open),
                button("cycle.row.remind", this::remind),
                button("cycle.row.assign", this::assign));
        select(null);
        grid.onSelect(this::select);
    }

    Component ofRow() {
        return ofRow;
    }

    Component[] ofCycle() {
        return new Component[] {
            button(
                    "cycle.remindLate",
                    () -> tell(deeds.reminding()
                            .remind(ProgressFilter.of(shown.get().cycle()).only(Attention.LATE)))),
            button("cycle.deal.list", this::deal),
            button("cycle.extend", this::extend),
            button("cycle.close", this::close)
        };
    }

    private void select(@Nullable ProgressRow row) {
        var enabled = Stream.of(row != null, row != null && row.exclusion() == null, row != null && row.isAssignable());
        var buttons = ofRow.getChildren().map(Button.class::cast).iterator();
        enabled.forEach(each -> buttons.next().setEnabled(each));
    }

    private void chosen(Consumer<ProgressRow> deed) {
        var row = grid.selected();
        if (row != null) {
            deed.accept(row);
        }
    }

    private void open() {
        chosen(row -> UI.getCurrent().navigate(EvaluationView.class, row.id().toString()));
    }

    private void remind() {
        chosen(row -> tell(deeds.reminding().remind(shown.get().cycle(), row.id())));
    }

    private void assign() {
        chosen(row -> new AssignDialog(
                        row.branch(),
                        problems -> new ReviewerFields(deeds.planning().reviewers(), problems)
                                .forOne(row.reviewers().stream()
                                        .map(ProgressRow.Part::reviewer)
                                        .toList()),
                        (deal, reason) -> {
                            deeds.assigning().assign(row.id(), deal.reviewers(), reason);
                            Notices.success("cycle.assigned", row.branch());
                            refresh.run();
                        })
                .open());
    }

    private void deal() {
        var filter = shown.get();
        new AssignDialog(
                        ofRow.getTranslation("cycle.deal.what", deeds.progress().count(filter)),
                        problems -> new ReviewerFields(deeds.planning().reviewers(), problems),
                        (deal, reason) -> {
                            var dealt = deeds.assigning().deal(filter, deal, reason);
                            Notices.success("cycle.dealt", dealt.assigned(), dealt.tooLate(), dealt.nobody());
                            refresh.run();
                        })
                .open();
    }

    private void extend() {
        var code = shown.get().cycle();
        new ExtendDialog(deeds.progress().summary(code), (phase, day, reason) -> {
                    deeds.extensions().extend(code, phase, day, reason);
                    Notices.success("cycle.extended.done", ofRow.getTranslation("cycle.phase." + phase));
                    refresh.run();
                })
                .open();
    }

    private void close() {
        var cycle = deeds.progress().summary(shown.get().cycle());
        if (cycle.open() > 0) {
            new CloseRefusal(cycle).open();
        } else {
            Question.ask("cycle.close", "", () -> {
                if (Guard.refused(() -> deeds.cycles().close(cycle.code()))) {
                    Notices.success("cycle.closed.done");
                    UI.getCurrent().navigate(CyclesView.class);
                }
            });
        }
    }

    private void tell(Reminding.Sent sent) {
        if (sent.reminders() > 0) {
            Notices.success("cycle.reminded", sent.reminders(), sent.earlier());
        } else {
            Notices.info(sent.earlier() > 0 ? "cycle.reminded.already" : "cycle.reminded.nobody");
        }
        refresh.run();
    }

    private static Button button(String key, Runnable deed) {
        return new Button(I18NProvider.translate(key), _ -> deed.run());
    }
}
