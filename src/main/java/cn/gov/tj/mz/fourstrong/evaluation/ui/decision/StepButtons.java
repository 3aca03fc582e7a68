package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import cn.gov.tj.mz.fourstrong.screen.filter.InWords;
import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The states that wait for a leader, each with how many there are; one of them is chosen. */
class StepButtons extends AbstractCompositeField<Div, StepButtons, EvaluationState> implements InWords {

    private static final List<EvaluationState> WAITING =
            List.of(EvaluationState.REVIEWED, EvaluationState.APPROVED, EvaluationState.PUBLICISED);

    private final Map<EvaluationState, Button> buttons = new EnumMap<>(EvaluationState.class);

    StepButtons() {
        super(WAITING.getFirst());
        getContent().addClassName("fs-steps");
        WAITING.forEach(state -> {
            var button = new Button(StateLabels.word(state), _ -> {
                setPresentationValue(state);
                setModelValue(state, true);
            });
            buttons.put(state, button);
            getContent().add(button);
        });
        setPresentationValue(getValue());
    }

    /** A state that does not wait for a leader means the first that does. */
    static AddressFormat<EvaluationState> address(String name) {
        return AddressFormat.of(
                name,
                words -> WAITING.stream()
                        .filter(state -> words.contains(state.name()))
                        .findFirst()
                        .orElse(WAITING.getFirst()),
                state -> List.of(state.name()));
    }

    /** Says on each button how many wait there; by the state, in the order of the steps. */
    Map<EvaluationState, Long> showCounts(ToLongFunction<EvaluationState> count) {
        var counts = new EnumMap<EvaluationState, Long>(EvaluationState.class);
        buttons.forEach((state, button) -> {
            var waiting = count.applyAsLong(state);
            counts.put(state, waiting);
            button.setText(getTranslation("evaluation.step", StateLabels.word(state), waiting));
        });
        return counts;
    }

    @Override
    public String words() {
        return StateLabels.word(getValue());
    }

    @Override
    protected void setPresentationValue(EvaluationState chosen) {
        buttons.forEach((state, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(state == chosen));
            button.setClassName("fs-step-chosen", state == chosen);
        });
    }
}
