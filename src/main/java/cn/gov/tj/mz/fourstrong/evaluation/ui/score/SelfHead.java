package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetHead;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which branch is assessed in which cycle, until when and how it stands; another cycle can be chosen. */
class SelfHead extends PageHead {

    private final AssessmentSheet sheet;

    /** @param leave runs what opens the other cycle, unless people want to stay with what is not saved */
    SelfHead(AssessmentSheet sheet, List<EvaluationName> own, Consumer<Runnable> leave) {
        super(I18NProvider.translate("nav.selfAssessment"));
        this.sheet = sheet;
        beside(
                cycleSelect(own, leave),
                muted(Formats.current().name(sheet.subject().name())));
        SheetHead.paper(sheet).ifPresent(this::actions);
    }

    /**
     * The evaluation that was asked for; where none was, the only one that waits for the branch, else the newest.
     *
     * @throws NotFound when the branch has none in that cycle
     */
    static Optional<EvaluationName> find(List<EvaluationName> own, @Nullable String cycle) {
        if (cycle == null) {
            var waiting = waiting(own);
            return (waiting.isEmpty() ? own : waiting)
                    .stream().filter(_ -> waiting.size() < 2).findFirst();
        }
        return Optional.of(own.stream()
                .filter(name -> name.cycle().equals(cycle))
                .findFirst()
                .orElseThrow(() -> new NotFound(EvaluationName.class, cycle)));
    }

    /** Those that the branch has to work on. */
    static List<EvaluationName> waiting(List<EvaluationName> own) {
        return own.stream().filter(name -> name.status().isWithBranch()).toList();
    }

    SelfHead withDueDate(LocalDate today) {
        var due = sheet.subject().selfDueOn();
        var key = Phase.daysLate(due, today) > 0 ? "evaluation.self.late" : "evaluation.self.due";
        beside(new Span(getTranslation(key, Formats.current().dayInText(due))));
        actions(state());
        return this;
    }

    /** @param dissolved whether the branch cannot go on because it was dissolved */
    SelfHead withLastChange(boolean dissolved) {
        if (dissolved) {
            beside(new Span(getTranslation("evaluation.dissolved")));
        }
        actions(muted(lastChange(sheet)), state());
        return this;
    }

    static String lastChange(AssessmentSheet sheet) {
        return I18NProvider.translate(
                "evaluation.changedAt", Formats.current().day(sheet.details().changedAt()));
    }

    private StateBadge state() {
        return StateLabels.badge(sheet.status());
    }

    private Select<EvaluationName> cycleSelect(List<EvaluationName> own, Consumer<Runnable> leave) {
        var chosen = find(own, sheet.subject().cycle()).orElse(null);
        var select = new Select<EvaluationName>();
        select.addClassName("fs-cycle-choice");
        select.setAriaLabel(getTranslation("cycle.one"));
        select.setItems(own);
        select.setItemLabelGenerator(name -> Formats.current().period(name.period()));
        select.setValue(chosen);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                select.setValue(chosen);
                leave.accept(() -> getUI().ifPresent(ui ->
                        ui.navigate(SelfAssessmentView.class, event.getValue().cycle())));
            }
        });
        return select;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("fs-muted");
        return span;
    }
}
