package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;

/** Stands where no result waits for a step, and leads to the steps for which some do. */
class NothingWaits extends Div {

    /**
     * @param counts how many wait for each step
     * @param open shows another step
     */
    NothingWaits(EvaluationState step, Map<EvaluationState, Long> counts, Consumer<EvaluationState> open) {
        addClassName("fs-nothing-waits");
        add(new Span(getTranslation("evaluation.approval.none." + step)));
        counts.forEach((state, number) -> {
            if (number > 0) {
                var button = new Button(
                        getTranslation("evaluation.approval.next." + state, number), _ -> open.accept(state));
                button.addThemeVariants(ButtonVariant.TERTIARY);
                add(button);
            }
        });
    }
}
