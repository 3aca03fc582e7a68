package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Texts;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** How the states of evaluations look: a word and a tone. */
public final class StateLabels {

    private StateLabels() {}

    public static StateBadge badge(EvaluationStatus status) {
        return new StateBadge(word(status), tone(status));
    }

    public static String word(EvaluationStatus status) {
        return Texts.of(status.inWords());
    }

    /** The state alone, as a step on the way. */
    public static String word(EvaluationState state) {
        return I18NProvider.translate("evaluation.state." + state);
    }

    /** How the key of a text about results goes on: not at all, as of before the branch left, as not approved, or as not final. */
    public static String suffix(AssessmentSheet sheet) {
        if (sheet.isExcluded() && sheet.history().hasLeft()) {
            return ".left";
        }
        var state = sheet.status().state();
        return state.isProvisional() && !sheet.isExcluded() ? ".unapproved" : state.isPending() ? ".pending" : "";
    }

    /** What became of an objection: 待办理, 成立 or 不成立. */
    public static String outcome(@Nullable Boolean upheld) {
        var outcome = upheld == null ? "OPEN" : upheld ? "UPHELD" : "REJECTED";
        return I18NProvider.translate("evaluation.objection.outcome." + outcome);
    }

    /** Under way until it is final; what was returned waits for the branch. */
    public static Tone tone(EvaluationStatus status) {
        if (status.isExcluded()) {
            return Tone.NEUTRAL;
        }
        return switch (status.state()) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED, REVIEWED, APPROVED, PUBLICISED -> Tone.UNDERWAY;
            case RETURNED -> Tone.ATTENTION;
            case FINAL -> Tone.GOOD;
        };
    }
}
