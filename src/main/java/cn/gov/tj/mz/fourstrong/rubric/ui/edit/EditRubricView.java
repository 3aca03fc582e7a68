package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricDraft;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.rubric.ui.FieldWords;
import cn.gov.tj.mz.fourstrong.rubric.ui.RubricBadge;
import cn.gov.tj.mz.fourstrong.rubric.ui.RubricNotice;
import cn.gov.tj.mz.fourstrong.rubric.ui.RubricsView;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import cn.gov.tj.mz.fourstrong.standard.Uuids;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a manager changes a rubric that no cycle uses; what is changed is a draft until it is enabled. */
@Route("rubrics/edit")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://rubric.css")
@StyleSheet("context://rubric-edit.css")
@StyleSheet("context://sheet.css")
public class EditRubricView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient RubricService rubrics;
    private final transient RubricEditService editing;
    private final RubricForm form;
    private final transient FieldWords words;
    private final RubricBadge badge = new RubricBadge();
    private final PageHead head = new PageHead(getPageTitle()).below("nav.rubrics", "rubrics");
    private final Div conflict = new Div();
    private @Nullable RubricDetails rubric;

    EditRubricView(RubricService rubrics, RubricEditService editing, ActivityTypeService types) {
        this.form = new RubricForm(types.all());
        this.words = FieldWords.of(types.all());
        this.rubrics = rubrics;
        this.editing = editing;
        badge.show(RubricState.DRAFT);
        add(head.beside(badge), conflict, form, new RubricFooter(form.sum(), this::back, this::save));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            load(rubrics.details(Uuids.parse(RubricDetails.class, id)));
        } catch (NotFound _) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!rubric().state().isChangeable()) {
            RubricNotice.unchangeable(rubric());
            event.forwardTo(RubricsView.class, id);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rubric.edit.title");
    }

    private RubricDetails rubric() {
        return Objects.requireNonNull(rubric);
    }

    private void load(RubricDetails details) {
        rubric = details;
        conflict.removeAll();
        head.setTitleText(getTranslation("rubric.edit.of", details.name(), details.revision()));
        form.fill(details.draft(), details.revision() > 1);
    }

    private void save() {
        form.accepted(draft -> {
            try {
                editing.save(rubric().id(), rubric().version(), draft);
                form.guard().saved();
                RubricNotice.saved(rubrics.details(rubric().id()));
                back();
            } catch (Stale _) {
                askWhoseToKeep(draft);
            }
        });
    }

    /** Shows what somebody else saved beside what was typed here; nothing typed is lost. */
    private void askWhoseToKeep(RubricDraft typed) {
        var stored = rubrics.details(rubric().id());
        conflict.removeAll();
        conflict.add(new Conflict(stored.draft(), typed.clean(), words, () -> load(stored), () -> {
            rubric = stored;
            conflict.removeAll();
            save();
        }));
    }

    private void back() {
        getUI().ifPresent(ui -> ui.navigate(RubricsView.class, rubric().id().toString()));
    }
}
