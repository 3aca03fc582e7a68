package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityAction;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityReviewService;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
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

    private static final List<ActivityAction> ORDER = List.of(
            ActivityAction.WITHDRAWN,
            ActivityAction.RECORDED,
            ActivityAction.EDITED,
            ActivityAction.SUBMITTED,
            ActivityAction.RETURNED,
            ActivityAction.ACCEPTED);

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
        var buttons = new EnumMap<ActivityAction, Button>(ActivityAction.class);
        buttons.put(
                ActivityAction.RECORDED,
                button(
                        ActivityAction.RECORDED,
                        () -> UI.getCurrent().navigate(NewActivityView.class, list.queryToCopy(id))));
        buttons.put(
                ActivityAction.EDITED,
                button(
                        ActivityAction.EDITED,
                        () -> UI.getCurrent().navigate(EditActivityView.class, id.toString(), list.query())));
        buttons.put(
                ActivityAction.SUBMITTED,
                button(ActivityAction.SUBMITTED, record, () -> records.submit(id, expectedVersion), changed));
        buttons.put(
                ActivityAction.WITHDRAWN,
                asking(ActivityAction.WITHDRAWN, record, why -> records.withdraw(id, expectedVersion, why), changed));
        buttons.put(
                ActivityAction.RETURNED,
                asking(
                        ActivityAction.RETURNED,
                        record,
                        why -> review.returnToBranch(id, expectedVersion, why),
                        changed));
        buttons.put(
                ActivityAction.ACCEPTED,
                button(ActivityAction.ACCEPTED, record, () -> review.accept(id, expectedVersion), changed));
        buttons.get(ActivityAction.SUBMITTED).addThemeVariants(ButtonVariant.PRIMARY);
        buttons.get(ActivityAction.ACCEPTED).addThemeVariants(ButtonVariant.PRIMARY);
        return ORDER.stream()
                .filter(record.allowed()::contains)
                .map(buttons::get)
                .toList();
    }

    private Button button(ActivityAction action, ActivityDetails record, Runnable call, Runnable changed) {
        return button(action, () -> run(action, record, call, changed));
    }

    private Button asking(ActivityAction action, ActivityDetails record, Consumer<String> call, Runnable changed) {
        var key = "activity.ask." + action;
        return button(
                action,
                () -> ReasonDialog.ask(
                        key, "activity.reason", why -> run(action, record, () -> call.accept(why), changed)));
    }

    private static void run(ActivityAction action, ActivityDetails record, Runnable call, Runnable changed) {
        if (ServiceCalls.succeeds(call)) {
            Notices.success("activity.done." + action, record.draft().title());
        }
        changed.run();
    }

    private static Button button(ActivityAction action, Runnable click) {
        return new Button(I18NProvider.translate("activity.do." + action), _ -> click.run());
    }
}
