package cn.gov.tj.mz.fourstrong.activity.duty;

import java.util.Collection;

/**
 * How much was done in time of what was settled by now; nothing is said of what is not yet due, waived or not applicable.
 *
 * @param onTime at most {@code judged}
 */
public record Timeliness(int onTime, int judged) {

    /** How much of these was done in time. */
    public static Timeliness of(Collection<Duty> duties) {
        var judged =
                duties.stream().map(Duty::state).filter(DutyState::isJudged).toList();
        return new Timeliness(
                (int) judged.stream().filter(DutyState.DONE::equals).count(), judged.size());
    }

    /** Both together. */
    public Timeliness plus(Timeliness other) {
        return new Timeliness(onTime + other.onTime, judged + other.judged);
    }

    /** Whole percent, rounded down, so that 100 means all; 100 when nothing was judged. */
    public int percent() {
        return judged == 0 ? 100 : onTime * 100 / judged;
    }
}
