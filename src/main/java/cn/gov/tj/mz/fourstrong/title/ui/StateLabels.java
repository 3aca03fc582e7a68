package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.title.Eligibility;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import cn.gov.tj.mz.fourstrong.title.TitleState;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** How titles look in words and tones. */
final class StateLabels {

    private StateLabels() {}

    static Tone tone(TitleState state) {
        return switch (state) {
            case VALID -> Tone.GOOD;
            case IMPROVING -> Tone.ATTENTION;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static Tone tone(Eligibility eligibility) {
        return switch (eligibility) {
            case ADVISED -> Tone.GOOD;
            case BEYOND_QUOTA -> Tone.ATTENTION;
            case LOWER_GRADE, HOLDS, OUTSIDE -> Tone.NEUTRAL;
        };
    }

    /** A year as text, without a separator for thousands. */
    static @Nullable String year(@Nullable Integer year) {
        return year == null ? null : I18NProvider.translate("title.year", year.toString());
    }

    /** When the next check is due, and that it is late. */
    static @Nullable String due(TitleRow.Checks checks) {
        var due = checks.dueOn();
        if (due == null) {
            return null;
        }
        if (checks.corrected()) {
            return I18NProvider.translate("title.due.corrected");
        }
        return checks.due() ? I18NProvider.translate("title.due", due.toString()) : due.toString();
    }
}
