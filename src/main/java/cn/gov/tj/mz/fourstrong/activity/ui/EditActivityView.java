package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityAction;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a clerk changes a record that was not accepted yet. */
@Route("activities/edit")
@RolesAllowed(Roles.CLERK)
@StyleSheet("context://activity.css")
@StyleSheet("context://activity-form.css")
class EditActivityView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final ActivityService records;
    private final ActivityDetailsService reader;
    private final ActivityForm form;
    private final ReasonNote returned = new ReasonNote();
    private final Conflict conflict;
    private BackToList back = new BackToList(Map.of());
    private @Nullable ActivityDetails record;

    EditActivityView(ActivityService records, ActivityDetailsService reader, ActivityTypeService types) {
        this.records = records;
        this.reader = reader;
        var names = new TypeNames(types.all(), getLocale());
        form = new ActivityForm(names, types.rules(), records::problems);
        form.proposeMinutes(type -> records.lastMinutes(record().branch().id(), type));
        conflict = new Conflict(new PartWords(names));
        addClassName("fs-activity-page");
        add(
                new PageHead(getPageTitle()).below("nav.activities", "activities"),
                returned,
                conflict,
                form,
                new RecordFooter(() -> back.open(), this::save));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        back = BackToList.from(event.getLocation());
        try {
            load(reader.details(Uuids.parse(ActivityDetails.class, id)));
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!record().allowed().contains(ActivityAction.EDITED)) {
            Notices.error("activity.refused.EDITED");
            event.forwardTo(ActivitiesView.class);
        }
        back.dueType().ifPresent(form::addType);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.edit");
    }

    private ActivityDetails record() {
        return Objects.requireNonNull(record);
    }

    private void load(ActivityDetails details) {
        record = details;
        conflict.clear();
        returned.show(details);
        form.fill(details.draft());
    }

    private void save(boolean submit) {
        form.accepted(draft -> {
            try {
                records.edit(record().id(), record().version(), draft, submit);
            } catch (Stale _) {
                askWhoseToKeep(draft, submit);
                return;
            }
            form.guard().saved();
            Notices.success(submit ? "activity.done.SUBMITTED" : "activity.done.EDITED", draft.title());
            back.open(record().id());
        });
    }

    private void askWhoseToKeep(ActivityDraft typed, boolean submit) {
        var stored = reader.details(record().id());
        conflict.show(stored, typed, () -> load(stored), () -> {
            record = stored;
            conflict.clear();
            save(submit);
        });
    }
}
