package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.CriteriaBar;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ResultFigures;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ReturnedNote;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetTable;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StageSteps;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a clerk scores their own branch, cycle by cycle. */
@Route("self-assessment")
@Menu(title = "nav.selfAssessment", order = 20, icon = "vaadin:edit")
@RolesAllowed(Roles.CLERK)
@StyleSheet("context://evaluation.css")
class SelfAssessmentView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient SelfAssessmentService assessment;
    private final transient ScoreForms forms;
    private final transient Clock clock;

    SelfAssessmentView(SelfAssessmentService assessment, ScoreForms forms, Clock clock) {
        this.assessment = assessment;
        this.forms = forms;
        this.clock = clock;
        addClassName("fs-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String cycle) {
        show(cycle);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.selfAssessment");
    }

    private void show(@Nullable String cycle) {
        removeAll();
        var own = assessment.own();
        SelfHead.find(own, cycle)
                .map(name -> assessment.sheet(name.id()))
                .ifPresentOrElse(
                        sheet -> show(own, sheet), () -> add(new PageHead(getPageTitle()), new SelfStart(own)));
    }

    private void show(List<EvaluationName> own, AssessmentSheet sheet) {
        var dissolved = assessment.isDissolved(sheet.id());
        if (sheet.status().isWithBranch() && !dissolved) {
            edit(own, sheet);
        } else {
            var table = new SheetTable(sheet);
            add(new SelfHead(sheet, own, Runnable::run).withLastChange(dissolved));
            add(new StageSteps(sheet), new ResultFigures(sheet), new CriteriaBar(sheet, table::aim), table);
        }
        forms.files(sheet).ifPresent(this::add);
    }

    private void edit(List<EvaluationName> own, AssessmentSheet sheet) {
        var id = sheet.id();
        var form = forms.self(sheet);
        var autosave = new Autosave<>(
                form.draft(),
                sheet.version(),
                SelfHead.lastChange(sheet),
                (version, edits) -> assessment.save(id, version, edits),
                () -> show(sheet.subject().cycle()));
        var actions = new FormActions(form, autosave);
        var head = new SelfHead(sheet, own, form.draft().guard()::leave);
        head.withDueDate(LocalDate.now(clock))
                .beside(autosave)
                .actions(
                        actions.importOwn(sheet, () -> show(sheet.subject().cycle())),
                        actions.save("evaluation.self.saved"),
                        actions.submit(
                                "evaluation.self.submit",
                                () -> assessment.submit(id, autosave.version()),
                                () -> submitted(sheet.subject().cycle())));
        add(head);
        sheet.returned().map(ReturnedNote::new).ifPresent(this::add);
        add(form);
    }

    private void submitted(String cycle) {
        Notices.success("evaluation.self.submitted");
        show(cycle);
    }
}
