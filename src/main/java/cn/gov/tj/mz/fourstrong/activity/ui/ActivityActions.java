package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityReview;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityStep.Deed;
import cn.gov.tj.mz.fourstrong.screen.Guard;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
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

    private static final List<Deed> ORDER =
            List.of(Deed.WITHDRAWN, Deed.RECORDED, Deed.EDITED, Deed.SUBMITTED, Deed.RETURNED, Deed.ACCEPTED);

    private final ActivityService records;
    private final ActivityReview review;

    ActivityActions(ActivityService records, ActivityReview review) {
        this.records = records;
        this.review = review;
    }

    /** Buttons that tell {@code changed} when something was done. */
    List<Button> of(ActivityDetails record, BackToList list, Runnable changed) {
        var id = record.id();
        var seen = record.version();
        var buttons = new EnumMap<Deed, Button>(Deed.class);
        buttons.put(
                Deed.RECORDED,
                button(Deed.RECORDED, () -> UI.getCurrent().navigate(NewActivityView.class, list.queryToCopy(id))));
        buttons.put(
                Deed.EDITED,
                button(
                        Deed.EDITED,
                        () -> UI.getCurrent().navigate(EditActivityView.class, id.toString(), list.query())));
        buttons.put(Deed.SUBMITTED, deed(Deed.SUBMITTED, record, () -> records.submit(id, seen), changed));
        buttons.put(Deed.WITHDRAWN, asking(Deed.WITHDRAWN, record, why -> records.withdraw(id, seen, why), changed));
        buttons.put(Deed.RETURNED, asking(Deed.RETURNED, record, why -> review.returnToBranch(id, seen, why), changed));
        buttons.put(Deed.ACCEPTED, deed(Deed.ACCEPTED, record, () -> review.accept(id, seen), changed));
        buttons.get(Deed.SUBMITTED).addThemeVariants(ButtonVariant.PRIMARY);
        buttons.get(Deed.ACCEPTED).addThemeVariants(ButtonVariant.PRIMARY);
        return ORDER.stream()
                .filter(record.allowed()::contains)
                .map(buttons::get)
                .toList();
    }

    private Button deed(Deed deed, ActivityDetails record, Runnable call, Runnable changed) {
        return button(deed, () -> run(deed, record, call, changed));
    }

    private Button asking(Deed deed, ActivityDetails record, Consumer<String> call, Runnable changed) {
        var key = "activity.ask." + deed;
        return button(
                deed,
                () -> ReasonDialog.ask(
                        key, "activity.reason", why -> run(deed, record, () -> call.accept(why), changed)));
    }

    private static void run(Deed deed, ActivityDetails record, Runnable call, Runnable changed) {
        if (Guard.refused(call)) {
            Notices.success("activity.done." + deed, record.draft().title());
        }
        changed.run();
    }

    private static Button button(Deed deed, Runnable click) {
        return new Button(I18NProvider.translate("activity.do." + deed), _ -> click.run());
    }
}
