package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The states that wait for a leader, each with how many there are. */
class StepTabs extends Tabs {

    static final List<EvaluationState> WAITING =
            List.of(EvaluationState.REVIEWED, EvaluationState.APPROVED, EvaluationState.PUBLICISED);

    private final Map<EvaluationState, Tab> tabs = new EnumMap<>(EvaluationState.class);

    StepTabs(Runnable onChoose) {
        addClassName("fs-step-tabs");
        WAITING.forEach(state -> {
            var tab = new Tab(Looks.word(state));
            tabs.put(state, tab);
            add(tab);
        });
        addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                onChoose.run();
            }
        });
    }

    EvaluationState state() {
        return WAITING.get(Math.max(0, getSelectedIndex()));
    }

    /** Takes a state from the address; one that does not wait for a leader shows the first. */
    void choose(String name) {
        setSelectedIndex(
                Math.max(0, WAITING.stream().map(EvaluationState::name).toList().indexOf(name)));
    }

    void tell(ToLongFunction<EvaluationState> count) {
        tabs.forEach((state, tab) ->
                tab.setLabel(getTranslation("evaluation.step", Looks.word(state), count.applyAsLong(state))));
    }
}
