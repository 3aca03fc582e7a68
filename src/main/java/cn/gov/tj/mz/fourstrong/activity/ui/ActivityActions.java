package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityReviewService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityStep.Action;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The buttons for what the caller may do to a record now, the main one last. */
@Component
class ActivityActions {

    private static final List<Action> ORDER = List.of(
            Action.WITHDRAWN, Action.RECORDED, Action.EDITED, Action.SUBMITTED, Action.RETURNED, Action.ACCEPTED);

    private final ActivityService records;
    private final ActivityReviewService review;

    ActivityActions(ActivityService records, ActivityReviewService review) {
        this.records = records;
        this.review = review;
    }

    /** Buttons that tell {@code changed} when something was done. */
    List<Button> of(ActivityDetails record, BackToList list, Runnable changed) {
        var id = record.id();
        var expectedVersion = record.version();
        var buttons = new EnumMap<Action, Button>(Action.class);
        buttons.put(
                Action.RECORDED,
                button(Action.RECORDED, () -> UI.getCurrent().navigate(NewActivityView.class, list.queryToCopy(id))));
        buttons.put(
                Action.EDITED,
                button(
                        Action.EDITED,
                        () -> UI.getCurrent().navigate(EditActivityView.class, id.toString(), list.query())));
        buttons.put(
                Action.SUBMITTED, button(Action.SUBMITTED, record, () -> records.submit(id, expectedVersion), changed));
        buttons.put(
                Action.WITHDRAWN,
                asking(Action.WITHDRAWN, record, why -> records.withdraw(id, expectedVersion, why), changed));
        buttons.put(
                Action.RETURNED,
                asking(Action.RETURNED, record, why -> review.returnToBranch(id, expectedVersion, why), changed));
        buttons.put(
                Action.ACCEPTED, button(Action.ACCEPTED, record, () -> review.accept(id, expectedVersion), changed));
        buttons.get(Action.SUBMITTED).addThemeVariants(ButtonVariant.PRIMARY);
        buttons.get(Action.ACCEPTED).addThemeVariants(ButtonVariant.PRIMARY);
        return ORDER.stream()
                .filter(record.allowed()::contains)
                .map(buttons::get)
                .toList();
    }

    private Button button(Action action, ActivityDetails record, Runnable call, Runnable changed) {
        return button(action, () -> run(action, record, call, changed));
    }

    private Button asking(Action action, ActivityDetails record, Consumer<String> call, Runnable changed) {
        var key = "activity.ask." + action;
        return button(
                action,
                () -> ReasonDialog.ask(
                        key, "activity.reason", why -> run(action, record, () -> call.accept(why), changed)));
    }

    private static void run(Action action, ActivityDetails record, Runnable call, Runnable changed) {
        if (ServiceCalls.succeeds(call)) {
            Notices.success("activity.done." + action, record.draft().title());
        }
        changed.run();
    }

    private static Button button(Action action, Runnable click) {
        return new Button(I18NProvider.translate("activity.do." + action), _ -> click.run());
    }
}
