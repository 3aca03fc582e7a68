package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.title.Eligibility;
import cn.gov.tj.mz.fourstrong.title.TitleRow;
import cn.gov.tj.mz.fourstrong.title.TitleState;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
            case VETOED -> Tone.BAD;
            case LOWER_GRADE, HOLDS, CLOSED, NO_RESULT, OWN_BRANCH, OUTSIDE -> Tone.NEUTRAL;
        };
    }

    /** A year as text, without a separator for thousands. */
    static @Nullable String year(@Nullable Integer year) {
        return year == null ? null : I18NProvider.translate("title.year", year.toString());
    }

    /** What is due asks for a decision. */
    static Tone tone(TitleRow.Checks checks, LocalDate today) {
        var due = checks.dueOn();
        if (due == null || !checks.due()) {
            return Tone.NEUTRAL;
        }
        return due.isBefore(today) ? Tone.LATE : Tone.ATTENTION;
    }

    /** When the next check is due, and for how long it has been. */
    static @Nullable String due(TitleRow.Checks checks, LocalDate today) {
        var due = checks.dueOn();
        if (due == null) {
            return null;
        }
        if (checks.corrected()) {
            return I18NProvider.translate("title.due.corrected");
        }
        return checks.due()
                ? I18NProvider.translate("title.due", ChronoUnit.DAYS.between(due, today), due.toString())
                : due.toString();
    }
}
