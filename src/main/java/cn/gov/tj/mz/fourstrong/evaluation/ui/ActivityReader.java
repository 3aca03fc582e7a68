package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.ui.AttachmentSections;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets people read an activity that was named as evidence without leaving the scores. */
@Component
public class ActivityReader {

    private final ActivityDetailsService activities;
    private final ActivityTypeService types;
    private final AttachmentSections attachments;

    ActivityReader(ActivityDetailsService activities, ActivityTypeService types, AttachmentSections attachments) {
        this.activities = activities;
        this.types = types;
        this.attachments = attachments;
    }

    /** What it says, for a place beside the scores. */
    public ActivityText text(UUID id) {
        return text(activities.details(id));
    }

    /** The same in front of the scores. */
    public void open(UUID id) {
        ServiceCalls.succeeds(() -> dialog(activities.details(id)).open());
    }

    private Dialog dialog(ActivityDetails activity) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(activity.draft().title());
        dialog.setWidth("36rem");
        dialog.add(text(activity));
        dialog.getFooter()
                .add(
                        SheetLinks.toActivity(activity.id(), I18NProvider.translate("evaluation.evidence.open")),
                        new Button(I18NProvider.translate("screen.close"), _ -> dialog.close()));
        return dialog;
    }

    private ActivityText text(ActivityDetails activity) {
        var locale = Formats.current().locale();
        var names = types.all().stream().collect(toMap(TypeName::code, type -> type.in(locale)));
        var text = new ActivityText(
                activity,
                activity.draft().types().stream()
                        .map(code -> names.getOrDefault(code, code))
                        .toList());
        text.add(attachments.of(OwnerKind.ACTIVITY, activity.id()));
        return text;
    }
}
