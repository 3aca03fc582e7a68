package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.ui.RubricBadge;
import cn.gov.tj.mz.fourstrong.rubric.ui.RubricNotice;
import cn.gov.tj.mz.fourstrong.rubric.ui.RubricsView;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a manager begins a rubric: from nothing, like another, or as the next revision. Nothing is stored before it is saved. */
@Route("rubrics/new")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://rubric.css")
@StyleSheet("context://rubric-edit.css")
@StyleSheet("context://sheet.css")
public class NewRubricView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient RubricService rubrics;
    private final transient RubricCreationService creation;
    private final RubricForm form;
    private final PageHead head = new PageHead(getPageTitle()).below("nav.rubrics", "rubrics");
    private transient @Nullable Beginning beginning;

    NewRubricView(RubricService rubrics, RubricCreationService creation, ActivityTypeService types) {
        this.rubrics = rubrics;
        this.creation = creation;
        form = new RubricForm(types.all());
        var badge = new RubricBadge();
        badge.show(RubricState.DRAFT);
        add(head.beside(badge), form, new RubricFooter(form.sum(), this::cancel, this::save));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var begun = Beginning.of(event.getLocation().getQueryParameters(), rubrics, creation);
            beginning = begun;
            head.setTitleText(getTranslation(begun.titleKey(), begun.origin()));
            form.fill(begun.draft(), begun.nameFixed());
        } catch (Refused refused) {
            Notices.error(refused.key(), refused.arguments().toArray());
            event.forwardTo(RubricsView.class);
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rubric.new");
    }

    private void save() {
        form.accepted(draft -> {
            var id = Objects.requireNonNull(beginning).make().apply(draft);
            form.guard().saved();
            RubricNotice.saved(rubrics.details(id));
            getUI().ifPresent(ui -> ui.navigate(RubricsView.class, id.toString()));
        });
    }

    private void cancel() {
        getUI().ifPresent(ui -> ui.navigate(RubricsView.class));
    }
}
