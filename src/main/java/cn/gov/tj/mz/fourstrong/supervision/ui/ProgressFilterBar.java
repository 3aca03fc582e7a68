package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterSelect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters above the branches of one cycle. */
class ProgressFilterBar extends FilterBar {

    private final FilterSelect<EvaluationState> state = select(
            "state",
            "evaluation.filter.state",
            List.of(EvaluationState.values()),
            EvaluationState::name,
            StateLabels::word);
    private final FilterSelect<Attention> show = select(
            "show",
            "supervision.show.all",
            List.of(Attention.values()),
            Attention::name,
            attention -> getTranslation("supervision.show." + attention));

    ProgressFilterBar(Runnable onChange) {
        super(onChange);
    }

    /** Shows only what somebody should look at for this reason, or all. */
    void attend(@Nullable Attention attention) {
        state.clear();
        show.setValue(attention);
        changed();
    }

    EvaluationFilter filter(String cycle) {
        var filter = EvaluationFilter.ALL.in(cycle);
        var ofState = state.isEmpty() ? filter : filter.at(state.getValue());
        return show.isEmpty() ? ofState : ofState.only(show.getValue());
    }
}
