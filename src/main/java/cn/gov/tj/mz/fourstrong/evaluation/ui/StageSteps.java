package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.SheetHistory;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stages of an evaluation in a line: what is done with its day, what comes now and until when, what lies
 * ahead. Nothing where the branch takes no part.
 */
@StyleSheet("context://stages.css")
public class StageSteps extends OrderedList {

    /** The stages, by the state that each leads to. */
    private static final List<EvaluationState> STAGES = List.of(
            EvaluationState.SUBMITTED,
            EvaluationState.REVIEWED,
            EvaluationState.APPROVED,
            EvaluationState.PUBLICISED,
            EvaluationState.FINAL);

    private final transient AssessmentSheet sheet;

    public StageSteps(AssessmentSheet sheet) {
        this.sheet = sheet;
        addClassName("fs-stages");
        setVisible(!sheet.isExcluded());
        getElement().setAttribute("aria-label", getTranslation("evaluation.stages"));
        var over = over(sheet.status().state());
        for (var stage = 0; stage < STAGES.size(); stage++) {
            add(stage(STAGES.get(stage), Integer.compare(stage, over)));
        }
    }

    /** How many stages are over: publicity goes on until the result takes effect. */
    private static int over(EvaluationState state) {
        return switch (state) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> 1;
            case REVIEWED -> 2;
            case APPROVED, PUBLICISED -> 3;
            case FINAL -> STAGES.size();
        };
    }

    /** @param place negative for what is done, 0 for what comes now, positive for what lies ahead */
    private ListItem stage(EvaluationState end, int place) {
        var name = new Span(getTranslation("evaluation.stage." + end));
        name.addClassName("fs-stage-name");
        var item = new ListItem(name);
        item.addClassName(place < 0 ? "fs-stage-done" : place == 0 ? "fs-stage-now" : "fs-stage-ahead");
        if (place == 0) {
            item.getElement().setAttribute("aria-current", "step");
        }
        words(end, place).ifPresent(words -> item.add(new Span(words)));
        return item;
    }

    private Optional<String> words(EvaluationState end, int place) {
        if (place > 0) {
            return Optional.empty();
        }
        return place < 0 ? Optional.of(done(end)) : due(end);
    }

    private String done(EvaluationState end) {
        return sheet.history().steps().reversed().stream()
                .filter(step -> step.to() == (end == EvaluationState.PUBLICISED ? EvaluationState.FINAL : end))
                .map(SheetHistory.Step::at)
                .findFirst()
                .map(at -> getTranslation("evaluation.stage.done", LocalDate.ofInstant(at, TimeZones.BUREAU)))
                .orElseGet(() -> getTranslation("evaluation.stage.passed"));
    }

    /** The last day where the cycle sets one; deciding has the days that it needs. */
    private Optional<String> due(EvaluationState end) {
        var subject = sheet.subject();
        return Optional.ofNullable(
                        switch (end) {
                            case SUBMITTED -> subject.selfDueOn();
                            case REVIEWED -> subject.reviewDueOn();
                            case PUBLICISED -> publicUntil();
                            default -> null;
                        })
                .map(day ->
                        getTranslation("evaluation.stage.due", Formats.current().day(day)));
    }

    private @Nullable LocalDate publicUntil() {
        var publicity = sheet.details().publicity();
        return publicity == null ? null : publicity.until();
    }
}
