package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One due item of a branch: a type within a period.
 *
 * @param rule that held on the period's first day
 * @param done what counts for it, the earliest first; at most as many as are due, and more that were supplemented
 * @param waiver null when nobody asked that it need not be done
 * @param reminded null when nobody was reminded of it, or nobody looked
 */
public record Duty(
        String type,
        TypeRule rule,
        DutyPeriod period,
        DutyState state,
        List<Done> done,
        @Nullable WaiverNote waiver,
        @Nullable Reminded reminded) {

    /** Of which nobody was reminded. */
    Duty(String type, TypeRule rule, DutyPeriod period, DutyState state, List<Done> done, @Nullable WaiverNote waiver) {
        this(type, rule, period, state, done, waiver, null);
    }

    /** The same, with the last reminder of it. */
    Duty with(@Nullable Reminded reminded) {
        return new Duty(type, rule, period, state, done, waiver, reminded);
    }

    public int times() {
        return rule.times();
    }

    /** How many of those that are due were done. */
    public int held() {
        return Math.min(done.size(), times());
    }

    /** Days until the last on which it is in time, 0 on that day; negative when that is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, period.last());
    }

    /** Whether a reviewer has yet to say whether it need not be done. */
    public boolean isWaiverAsked() {
        return waiver != null && waiver.state() == Waiver.State.ASKED;
    }

    /**
     * Whether the branch can be reminded of it: it is open, the next step is the branch's, and it is of this year, the one
     * before or the term of office, which is as far as workbenches look back.
     */
    public boolean isRemindable(LocalDate today) {
        return state.isOpen()
                && !isWaiverAsked()
                && (rule.frequency() == TypeRule.Frequency.TERM
                        || period.first().getYear() >= today.getYear() - 1);
    }

    public boolean isRemindedOn(LocalDate day) {
        return reminded != null && reminded.on().equals(day);
    }
}
