package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityAction;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The buttons for what the caller may do to a record now, the main one last. */
@SpringComponent
class ActivityActions {

    /** What is most often missing in a record. */
    private static final List<String> READY = List.of(
            "activity.ready.attendance", "activity.ready.place", "activity.ready.summary", "activity.ready.duplicate");

    private static final List<ActivityAction> ORDER = List.of(
            ActivityAction.WITHDRAWN,
            ActivityAction.RECORDED,
            ActivityAction.EDITED,
            ActivityAction.SUBMITTED,
            ActivityAction.RETURNED,
            ActivityAction.ACCEPTED);

    /** What reviewers do many times has a key, see data-grid.js. */
    private static final Map<ActivityAction, String> KEYS =
            Map.of(ActivityAction.ACCEPTED, "a", ActivityAction.RETURNED, "r");

    private final ActivityService records;
    private final ActivityDetailsService reader;
    private final BulkAcceptance.Services many;
    private final LedgerImport ledgers;

    ActivityActions(
            ActivityService records,
            ActivityDetailsService reader,
            BulkAcceptance.Services many,
            LedgerImport ledgers) {
        this.records = records;
        this.reader = reader;
        this.many = many;
        this.ledgers = ledgers;
    }

    /** How a reviewer goes from one waiting record of a list to the next. */
    ReviewQueue queue(DataGrid<ActivityRow> grid, Supplier<ActivityFilter> filter) {
        return new ReviewQueue(many.waiting(), filter, grid);
    }

    /** How a reviewer accepts many records of a list; {@code then} runs after each attempt. */
    BulkAcceptance bulk(DataGrid<ActivityRow> grid, Supplier<ActivityFilter> filter, Runnable then) {
        return new BulkAcceptance(many, grid, filter, then);
    }

    /** The button that takes many records in from a spreadsheet; {@code changed} runs when it did. */
    Button importing(Runnable changed) {
        return ledgers.button(changed);
    }

    /** Buttons that notify {@code changed} when something was done. */
    List<Button> of(ActivityDetails record, BackToList list, Runnable changed) {
        return ORDER.stream()
                .filter(record.allowed()::contains)
                .filter(action -> action != ActivityAction.SUBMITTED || !record.isReturnedUnchanged())
                .map(action -> button(action, isMain(action, record), () -> start(action, record, list, changed)))
                .toList();
    }

    /** What was returned is changed before it is submitted again. */
    private static boolean isMain(ActivityAction action, ActivityDetails record) {
        return action == ActivityAction.SUBMITTED
                || action == ActivityAction.ACCEPTED
                || action == ActivityAction.EDITED && record.isReturnedUnchanged();
    }

    private static Button button(ActivityAction action, boolean main, Runnable click) {
        var button = OneClick.on(new Button(I18NProvider.translate("activity.do." + action)), click);
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (KEYS.containsKey(action)) {
            button.getElement().setAttribute("data-fs-key", KEYS.get(action));
        }
        return button;
    }

    private void start(ActivityAction action, ActivityDetails record, BackToList list, Runnable changed) {
        var id = record.id();
        var version = record.version();
        switch (action) {
            case RECORDED -> UI.getCurrent().navigate(NewActivityView.class, list.queryToCopy(id));
            case EDITED -> UI.getCurrent().navigate(EditActivityView.class, id.toString(), list.query());
            case SUBMITTED -> run(action, record, () -> records.submit(id, version), changed);
            case ACCEPTED -> run(action, record, () -> records.accept(id, version), changed);
            case RETURNED ->
                ask(action, record, reason -> records.returnToBranch(id, version, reason), changed)
                        .suggest(READY.stream().map(I18NProvider::translate).toList());
            case WITHDRAWN -> ask(action, record, reason -> records.withdraw(id, version, reason), changed);
            case REOPENED -> throw new IllegalStateException("Undone where it was done, not here");
        }
    }

    private ReasonDialog ask(ActivityAction action, ActivityDetails record, Consumer<String> call, Runnable changed) {
        return ReasonDialog.ask(
                "activity.ask." + action,
                record.draft().title(),
                reason -> run(action, record, () -> call.accept(reason), changed));
    }

    private void run(ActivityAction action, ActivityDetails record, Runnable call, Runnable changed) {
        if (ServiceCalls.succeeds(call)) {
            var title = record.draft().title();
            if (KEYS.containsKey(action)) {
                Notices.undoable(() -> reopen(record.id(), title, changed), "activity.done." + action, title);
            } else {
                Notices.success("activity.done." + action, title);
            }
        }
        changed.run();
    }

    private void reopen(UUID id, String title, Runnable changed) {
        if (ServiceCalls.succeeds(() -> records.reopen(id, reader.details(id).version()))) {
            Notices.success("activity.done.REOPENED", title);
        }
        changed.run();
    }
}
