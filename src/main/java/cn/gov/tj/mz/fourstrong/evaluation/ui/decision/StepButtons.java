package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The states that wait for a leader, each with how many there are; one of them is shown. */
class StepButtons extends Div {

    private static final List<EvaluationState> WAITING =
            List.of(EvaluationState.REVIEWED, EvaluationState.APPROVED, EvaluationState.PUBLICISED);

    private final Map<EvaluationState, Button> buttons = new EnumMap<>(EvaluationState.class);
    private EvaluationState state = WAITING.getFirst();

    StepButtons(Runnable onChoose) {
        addClassName("fs-steps");
        WAITING.forEach(evaluationState -> {
            var button = new Button(StateLabels.word(evaluationState), _ -> {
                show(evaluationState);
                onChoose.run();
            });
            buttons.put(evaluationState, button);
            add(button);
        });
        show(state);
    }

    EvaluationState state() {
        return state;
    }

    /** Takes a state from the address; one that does not wait for a leader shows the first. */
    void choose(String name) {
        show(WAITING.stream()
                .filter(evaluationState -> evaluationState.name().equals(name))
                .findFirst()
                .orElse(WAITING.getFirst()));
    }

    void showCounts(ToLongFunction<EvaluationState> count) {
        buttons.forEach((evaluationState, button) -> button.setText(getTranslation(
                "evaluation.step", StateLabels.word(evaluationState), count.applyAsLong(evaluationState))));
    }

    private void show(EvaluationState chosen) {
        state = chosen;
        buttons.forEach((evaluationState, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(evaluationState == chosen));
            button.setClassName("fs-step-chosen", evaluationState == chosen);
        });
    }
}
