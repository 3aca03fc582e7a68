package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.ProposalService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfDraftService;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ReturnedNote;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetTable;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
@Menu(title = "nav.selfAssessment", order = 20)
@RolesAllowed(Roles.CLERK)
@StyleSheet("context://evaluation.css")
class SelfAssessmentView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient SelfAssessmentService assessment;
    private final transient ActivityDetailsService activities;
    private final transient EvidenceService evidence;
    private final transient SelfDraftService drafts;
    private final transient ProposalService proposals;
    private final transient Clock clock;

    SelfAssessmentView(
            SelfAssessmentService assessment,
            SelfDraftService drafts,
            ActivityDetailsService activities,
            EvidenceService evidence,
            ProposalService proposals,
            Clock clock) {
        this.assessment = assessment;
        this.drafts = drafts;
        this.activities = activities;
        this.evidence = evidence;
        this.proposals = proposals;
        this.clock = clock;
        addClassName("fs-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String cycle) {
        show(assessment.own(), cycle);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.selfAssessment");
    }

    private void show(List<EvaluationName> own, @Nullable String cycle) {
        removeAll();
        var chosen = own.stream()
                .filter(name -> name.cycle().equals(cycle))
                .findFirst()
                .or(() -> own.stream().filter(EvaluationName::isWithBranch).findFirst())
                .or(() -> own.stream().findFirst());
        if (chosen.isEmpty()) {
            var empty = new Paragraph(getTranslation("evaluation.self.empty"));
            empty.addClassName("fs-card");
            add(new PageHead(getPageTitle()), empty);
        } else {
            show(own, chosen.get(), assessment.sheet(chosen.get().id()));
        }
    }

    private void show(List<EvaluationName> own, EvaluationName chosen, AssessmentSheet sheet) {
        var changed = getTranslation(
                "evaluation.changedAt", Formats.current().day(sheet.status().changedAt()));
        var branch = muted(sheet.branch());
        var head = new PageHead(getPageTitle());
        var due = new Span(getTranslation(
                sheet.subject().selfDueOn().isBefore(LocalDate.now(clock))
                        ? "evaluation.self.late"
                        : "evaluation.self.due",
                Formats.current().dayInText(sheet.subject().selfDueOn())));
        add(head);
        sheet.returned().ifPresent(step -> add(new ReturnedNote(step)));
        if (sheet.isOpenToBranch()) {
            var form = new SelfForm(sheet, activities, evidence);
            form.propose(proposals.of(sheet.id()));
            form.draft().resume(drafts.contested(sheet.id()));
            var autosave = new Autosave<>(
                    form.draft(),
                    sheet.version(),
                    changed,
                    (seen, edits) -> drafts.save(sheet.id(), seen, edits),
                    () -> show(assessment.own(), sheet.cycle()));
            var actions = new FormActions(form, autosave);
            head.beside(new CycleChoice(own, chosen, form.draft().guard()::leave), branch, due, autosave)
                    .actions(
                            StateLabels.badge(sheet.state(), null),
                            actions.save("evaluation.self.saved"),
                            actions.submit(
                                    "evaluation.self.submit",
                                    () -> assessment.submit(sheet.id(), autosave.seen()),
                                    () -> submitted(sheet.cycle())));
            add(form);
        } else {
            head.beside(new CycleChoice(own, chosen, Runnable::run), branch)
                    .actions(muted(changed), StateLabels.badge(sheet.state(), sheet.exclusion()));
            add(new SheetTable(sheet));
        }
    }

    private void submitted(String cycle) {
        Notices.success("evaluation.self.submitted");
        show(assessment.own(), cycle);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("fs-muted");
        return span;
    }
}
