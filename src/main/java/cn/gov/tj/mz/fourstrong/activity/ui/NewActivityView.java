package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.ServiceCalls;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.security.access.AccessDeniedException;

/** Where a clerk writes down something new. */
@Route("activities/new")
@RolesAllowed(Roles.CLERK)
@StyleSheet("context://activity.css")
@StyleSheet("context://activity-form.css")
class NewActivityView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final ActivityService records;
    private final ActivityDetailsService reader;
    private final DuplicateQuestion duplicates;
    private final BranchName branch;
    private final ActivityForm form;
    private final DutyOfRecord duty;
    private BackToList back = new BackToList(Map.of());

    NewActivityView(
            ActivityService records,
            ActivityDetailsService reader,
            DuplicateQuestion duplicates,
            ActivityTypeService types,
            OrganisationService organisation,
            DutyOfRecord duty,
            Clock clock) {
        this.records = records;
        this.duty = duty;
        this.reader = reader;
        this.duplicates = duplicates;
        branch = organisation.branches(Role.CLERK).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No branch to record for"));
        form = new ActivityForm(new TypeNames(types.choosable(), getLocale()), types.rules(), records::problems);
        form.proposeMinutes(type -> records.lastMinutes(branch.id(), type));
        addClassName("fs-activity-page");
        var head = new PageHead(getPageTitle())
                .below("nav.activities", "activities")
                .beside(new Span(branch.name()));
        if (!branch.active()) {
            add(head, new Paragraph(getTranslation("activity.refused.dissolved")));
            return;
        }
        add(
                head.actions(
                        new Button(getTranslation("activity.copyLast"), VaadinIcon.COPY_O.create(), _ -> copyLast())),
                form,
                new RecordFooter(
                        () -> back.open(),
                        submit -> record(submit, (id, _) -> back.open(id)),
                        RecordFooter.next(() -> record(true, (_, draft) -> form.next(draft)))));
        form.begin(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        back = BackToList.from(event.getLocation());
        back.dueType().ifPresent(form::begin);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("copy")
                .ifPresent(id ->
                        ServiceCalls.succeeds(() -> form.fill(reader.details(Uuids.parse(ActivityDetails.class, id))
                                .draft()
                                .forAnotherDay())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("activity.new");
    }

    private void copyLast() {
        form.guard()
                .leave(() -> records.copyOfLast(branch.id())
                        .ifPresentOrElse(form::fill, () -> Notices.info("activity.copyLast.none")));
    }

    private void record(boolean submit, BiConsumer<UUID, ActivityDraft> then) {
        duplicates.ask(
                branch.id(),
                form.draft(),
                () -> form.accepted(draft -> {
                    var id = records.record(branch.id(), draft, submit);
                    form.guard().saved();
                    duty.count(id, submit, back);
                    Notices.success(submit ? "activity.done.SUBMITTED" : "activity.done.RECORDED", draft.title());
                    then.accept(id, draft);
                }));
    }
}
