package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.cycle.CycleName;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterSelect;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The filters above the results that wait for a leader: a cycle, and the step that each waits for. */
class ApprovalFilterBar extends FilterBar {

    private final FilterSelect<CycleName> cycle;
    private final StepButtons step = new StepButtons();

    ApprovalFilterBar(List<CycleName> cycles, Runnable onChange) {
        super(onChange);
        cycle = select(
                "cycle",
                "evaluation.filter.cycle",
                cycles,
                CycleName::code,
                name -> Formats.current().period(name.period()));
        field(step, StepButtons.address("step"));
    }

    EvaluationState step() {
        return step.getValue();
    }

    /** Shows another step. */
    void choose(EvaluationState state) {
        step.setValue(state);
        changed();
    }

    EvaluationFilter filter() {
        return ofCycle().at(step());
    }

    /** Says at each step how many wait there, and returns it. */
    Map<EvaluationState, Long> showCounts(ToLongFunction<EvaluationFilter> count) {
        return step.showCounts(state -> count.applyAsLong(ofCycle().at(state)));
    }

    private EvaluationFilter ofCycle() {
        return cycle.getOptionalValue()
                .map(name -> EvaluationFilter.ALL.in(name.code()))
                .orElse(EvaluationFilter.ALL)
                .withCorrections();
    }
}
