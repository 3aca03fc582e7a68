package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.filter.AddressFormat;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterBar;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterSelect;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters above the queue of a reviewer: what waits, unless something else is chosen. */
class ReviewQueueFilterBar extends FilterBar {

    private static final String ALL = "ALL";
    private static final String WAITING = "WAITING";
    private static final String MINE = "MINE";
    private static final String NOBODY = "NOBODY";

    private static final List<String> STATES = Stream.concat(
                    Stream.of(WAITING), Stream.of(EvaluationState.values()).map(Enum::name))
            .toList();

    private final FilterSelect<String> state = field(
            new FilterSelect<>(getTranslation("evaluation.filter.state"), STATES, ReviewQueueFilterBar::stateLabel),
            AddressFormat.of(
                    "state", ReviewQueueFilterBar::readState, chosen -> List.of(chosen == null ? ALL : chosen)));
    private final FilterSelect<String> assigned = select(
            "assigned",
            "evaluation.queue.assignment",
            List.of(MINE, NOBODY),
            String::toString,
            code -> getTranslation(code.equals(MINE) ? "evaluation.queue.mine" : "evaluation.queue.unassigned"));

    ReviewQueueFilterBar(Runnable onChange) {
        super(onChange);
    }

    EvaluationFilter filter() {
        var filter = ofState(state.getValue());
        return assigned.isEmpty() ? filter : filter.assigned(assigned.getValue().equals(MINE));
    }

    /** Whether nothing in it means that nothing is left to do. */
    boolean isOfAllThatWaits() {
        return WAITING.equals(state.getValue()) && assigned.isEmpty();
    }

    private static EvaluationFilter ofState(@Nullable String chosen) {
        if (chosen == null) {
            return EvaluationFilter.ALL;
        }
        return chosen.equals(WAITING)
                ? EvaluationFilter.WAITING
                : EvaluationFilter.ALL.at(EvaluationState.valueOf(chosen));
    }

    private static @Nullable String readState(List<String> words) {
        return words.isEmpty()
                ? WAITING
                : words.stream().filter(STATES::contains).findFirst().orElse(null);
    }

    private static String stateLabel(String code) {
        return code.equals(WAITING)
                ? I18NProvider.translate("evaluation.queue.waiting")
                : StateLabels.word(EvaluationState.valueOf(code));
    }
}
