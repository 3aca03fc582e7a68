package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** Goes from one cycle of their own branch to another. */
class CycleChoice extends Select<EvaluationName> {

    /** @param leave runs what opens the other cycle, unless people want to stay with what is not saved */
    CycleChoice(List<EvaluationName> own, EvaluationName chosen, Consumer<Runnable> leave) {
        addClassName("fs-cycle-choice");
        setAriaLabel(getTranslation("evaluation.cycle"));
        setItems(own);
        setItemLabelGenerator(name -> Formats.current().period(name.period()));
        setValue(chosen);
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setValue(chosen);
                leave.accept(() -> getUI().ifPresent(ui ->
                        ui.navigate(SelfAssessmentView.class, event.getValue().cycle())));
            }
        });
    }
}
