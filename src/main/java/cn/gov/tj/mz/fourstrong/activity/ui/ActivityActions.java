package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityAction;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The buttons for what the caller may do to a record now, the main one last. */
@Component
class ActivityActions {

    private static final List<ActivityAction> ORDER = List.of(
            ActivityAction.WITHDRAWN,
            ActivityAction.RECORDED,
            ActivityAction.EDITED,
            ActivityAction.SUBMITTED,
            ActivityAction.RETURNED,
            ActivityAction.ACCEPTED);

    private final ActivityService records;

    ActivityActions(ActivityService records) {
        this.records = records;
    }

    /** The button that opens the form for another record. */
    static Button create(Supplier<BackToList> list) {
        var button = new Button(
                I18NProvider.translate("activity.new"),
                VaadinIcon.PLUS.create(),
                _ -> UI.getCurrent().navigate(NewActivityView.class, list.get().query()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Buttons that notify {@code changed} when something was done. */
    List<Button> of(ActivityDetails record, BackToList list, Runnable changed) {
        return ORDER.stream()
                .filter(record.allowed()::contains)
                .map(action -> button(action, () -> start(action, record, list, changed)))
                .toList();
    }

    private static Button button(ActivityAction action, Runnable click) {
        var button = new Button(I18NProvider.translate("activity.do." + action), _ -> click.run());
        if (action == ActivityAction.SUBMITTED || action == ActivityAction.ACCEPTED) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
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
            case RETURNED -> ask(action, record, reason -> records.returnToBranch(id, version, reason), changed);
            case WITHDRAWN -> ask(action, record, reason -> records.withdraw(id, version, reason), changed);
        }
    }

    private static void ask(ActivityAction action, ActivityDetails record, Consumer<String> call, Runnable changed) {
        ReasonDialog.ask(
                "activity.ask." + action,
                record.draft().title(),
                reason -> run(action, record, () -> call.accept(reason), changed));
    }

    private static void run(ActivityAction action, ActivityDetails record, Runnable call, Runnable changed) {
        if (ServiceCalls.succeeds(call)) {
            Notices.success("activity.done." + action, record.draft().title());
        }
        changed.run();
    }
}
