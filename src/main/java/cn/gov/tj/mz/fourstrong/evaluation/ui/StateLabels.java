package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** How the states of evaluations look: a word and a tone. */
public final class StateLabels {

    private StateLabels() {}

    public static StateBadge badge(EvaluationState state, @Nullable Exclusion exclusion) {
        return new StateBadge(word(state, exclusion), tone(state, exclusion));
    }

    /** 不参评 with its reason, or the state. */
    public static String word(EvaluationState state, @Nullable Exclusion exclusion) {
        return exclusion == null ? word(state) : I18NProvider.translate("evaluation.exclusion." + exclusion);
    }

    public static String word(EvaluationState state) {
        return I18NProvider.translate("evaluation.state." + state);
    }

    /** What became of an objection: 待办理, 成立 or 不成立. */
    public static String outcome(@Nullable Boolean upheld) {
        var outcome = upheld == null ? "OPEN" : upheld ? "UPHELD" : "REJECTED";
        return I18NProvider.translate("evaluation.objection.outcome." + outcome);
    }

    public static Tone tone(EvaluationState state, @Nullable Exclusion exclusion) {
        if (exclusion != null) {
            return Tone.NEUTRAL;
        }
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED, APPROVED, PUBLICISED -> Tone.ATTENTION;
            case REVIEWED, FINAL -> Tone.GOOD;
            case RETURNED -> Tone.BAD;
        };
    }
}
