package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import org.springframework.modulith.NamedInterface;

/** How the state of a record looks, wherever it is shown: as that of an evaluation at the same step. */
@NamedInterface("ui")
public final class ActivityStates {

    private ActivityStates() {}

    public static StateBadge badge(ActivityState state) {
        return new StateBadge(Formats.current().name(state), tone(state));
    }

    static Tone tone(ActivityState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.UNDERWAY;
            case RETURNED -> Tone.ATTENTION;
            case ACCEPTED -> Tone.GOOD;
        };
    }
}
