package cn.gov.tj.mz.fourstrong.activity.ui;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.BulkAcceptanceService;
import cn.gov.tj.mz.fourstrong.activity.WaitingListing;
import cn.gov.tj.mz.fourstrong.screen.Confirm;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.RefusalsDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.screen.grid.GridTicks;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The button that accepts every record ticked in a list of those that wait for review. */
final class BulkAcceptance extends Button {

    private static final int NAMED = 3;

    private final transient Services services;
    private final transient GridTicks<ActivityRow> ticks;
    private final DataGrid<ActivityRow> grid;
    private final Runnable then;

    /** @param then runs after each attempt */
    BulkAcceptance(Services services, DataGrid<ActivityRow> grid, Supplier<ActivityFilter> filter, Runnable then) {
        this.services = services;
        this.grid = grid;
        this.then = then;
        var own = services.waiting.ownBranch();
        ticks = new GridTicks<>(
                grid,
                new GridTicks.Rows<>(
                        ActivityRow::title,
                        row -> own.filter(row.place().branchId()::equals).isEmpty(),
                        () -> services.waiting.first(filter.get(), grid.order().sort())),
                this::update);
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(_ -> ask());
        update();
    }

    /** Offers it where the list shows nothing but what waits. */
    void follow(ActivityFilter filter) {
        var offered = filter.states().equals(Set.of(ActivityState.SUBMITTED));
        setVisible(offered);
        ticks.show(offered);
    }

    /** What was reviewed one by one is not ticked any more. */
    void forget(UUID id) {
        ticks.keep(ticks.ticked().stream().filter(row -> !row.id().equals(id)).toList());
    }

    private void update() {
        setText(getTranslation("activity.bulk", ticks.ticked().size()));
        setEnabled(!ticks.ticked().isEmpty());
    }

    private void ask() {
        var chosen = ticks.ticked();
        Confirm.ask("activity.bulk.ask", () -> accept(chosen), chosen.size(), names(chosen));
    }

    private String names(List<ActivityRow> rows) {
        var named = Formats.current()
                .show(rows.stream()
                        .limit(NAMED)
                        .map(row -> getTranslation("activity.bulk.name", row.title()))
                        .toList());
        return rows.size() > NAMED ? getTranslation("activity.bulk.names.more", named) : named;
    }

    private void accept(List<ActivityRow> rows) {
        var versions = rows.stream()
                .collect(toMap(ActivityRow::id, row -> row.recorded().version()));
        step(rows, this::accept, () -> {
            if (ServiceCalls.succeeds(() -> services.bulk.accept(versions))) {
                ticks.keep(List.of());
                Notices.undoable(() -> reopen(rows), "activity.bulk.done", rows.size());
            }
        });
    }

    private void reopen(List<ActivityRow> rows) {
        step(rows, this::reopen, () -> {
            if (ServiceCalls.succeeds(() -> services.bulk.reopen(services.versions(rows)))) {
                Notices.success("activity.bulk.reopened", rows.size());
            }
        });
    }

    /** Those that were refused are to be looked at again, the others stay ticked. */
    private void step(List<ActivityRow> rows, Consumer<List<ActivityRow>> again, Runnable action) {
        try {
            action.run();
        } catch (Refusals refusals) {
            var dialog = new RefusalsDialog<>(refusals, rows, ActivityRow::id, ActivityRow::title, again);
            dialog.open();
            ticks.keep(dialog.others());
        }
        grid.refresh();
        then.run();
    }

    /** What it asks for and does. */
    @Component
    record Services(WaitingListing waiting, BulkAcceptanceService bulk, ActivityDetailsService reader) {

        private Map<UUID, Integer> versions(List<ActivityRow> rows) {
            return rows.stream()
                    .collect(toMap(
                            ActivityRow::id, row -> reader.details(row.id()).version()));
        }
    }
}
