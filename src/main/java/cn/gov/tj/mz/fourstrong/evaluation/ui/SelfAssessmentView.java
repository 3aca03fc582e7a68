package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityEvidence;
import cn.gov.tj.mz.fourstrong.activity.ActivityReader;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.SelfAssessment;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a clerk scores the own branch, cycle by cycle. */
@Route("self-assessment")
@Menu(title = "nav.selfAssessment", order = 20)
@RolesAllowed(Roles.CLERK)
@StyleSheet("context://evaluation.css")
class SelfAssessmentView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private static final String SUBMIT = "evaluation.self.submit";

    private final transient SelfAssessment assessment;
    private final transient ActivityReader activities;
    private final transient ActivityEvidence evidence;
    private final transient Clock clock;
    private final Span saved = new Span();

    private int version;

    SelfAssessmentView(SelfAssessment assessment, ActivityReader activities, ActivityEvidence evidence, Clock clock) {
        this.assessment = assessment;
        this.activities = activities;
        this.evidence = evidence;
        this.clock = clock;
        addClassName("fs-page");
        saved.addClassName("fs-muted");
        saved.getElement().setAttribute("aria-live", "polite");
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
        version = sheet.version();
        saved.setText(getTranslation("evaluation.changedAt", Formats.current().day(sheet.changedAt())));
        var branch = new Span(sheet.branch());
        branch.addClassName("fs-muted");
        var head = new PageHead(getPageTitle());
        var due = new Span(getTranslation(
                sheet.selfDueOn().isBefore(LocalDate.now(clock)) ? "evaluation.self.late" : "evaluation.self.due",
                Formats.current().dayInText(sheet.selfDueOn())));
        add(head);
        sheet.returned().ifPresent(step -> add(new ReturnedNote(step)));
        if (sheet.isOpenToBranch()) {
            var form = new SelfForm(sheet, activities, evidence);
            head.beside(new CycleChoice(own, chosen, form::leave), branch, due)
                    .actions(saved, Looks.badge(sheet.state(), null), save(form), submit(form));
            add(form);
        } else {
            head.beside(new CycleChoice(own, chosen, Runnable::run), branch)
                    .actions(saved, Looks.badge(sheet.state(), sheet.exclusion()));
            add(new SheetTable(sheet, activities));
        }
    }

    private Button save(SelfForm form) {
        return new Button(getTranslation("evaluation.save"), _ -> {
            if (form.accepted(() -> store(form))) {
                Notices.success("evaluation.self.saved");
            }
        });
    }

    private Button submit(SelfForm form) {
        var button = new Button(getTranslation(SUBMIT), _ -> {
            if (form.given().isComplete()) {
                confirm(form);
            } else {
                form.accepted(() -> handOver(form));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void confirm(SelfForm form) {
        Question.ask(SUBMIT, form.given().sum().toPlainString(), () -> {
            if (form.accepted(() -> handOver(form))) {
                Notices.success("evaluation.self.submitted");
                show(assessment.own(), form.sheet.cycle());
            }
        });
    }

    /** The draft is kept even when something is still missing for the next step. */
    private void handOver(SelfForm form) {
        store(form);
        assessment.submit(form.sheet.id(), version);
        form.saved();
    }

    private void store(SelfForm form) {
        version = assessment.save(form.sheet.id(), version, form.entries());
        form.saved();
        saved.setText(getTranslation(
                "evaluation.savedAt",
                LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString()));
    }
}
