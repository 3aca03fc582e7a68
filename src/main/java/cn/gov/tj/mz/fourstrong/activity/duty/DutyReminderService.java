package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.account.Roles.ForSupervisors;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How reviewers and managers remind a branch of what is due soon or overdue: its clerks see it on their workbench until
 * it is done, waived or not applicable, and each duty at most once a day.
 */
@Service
@ForSupervisors
@Transactional
public class DutyReminderService {

    private final DutyAccess duties;
    private final DutyReminders noted;
    private final DutyReminderRepository reminders;
    private final Caller caller;
    private final Clock clock;

    DutyReminderService(
            DutyAccess duties, DutyReminders noted, DutyReminderRepository reminders, Caller caller, Clock clock) {
        this.duties = duties;
        this.noted = noted;
        this.reminders = reminders;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Reminds of one duty.
     *
     * @param period the first day of the period
     * @throws Refused when it is not open, lies before last year, a reviewer has yet to decide whether it is waived, it was sent today already,
     *     or no clerk of the branch has an account in use
     * @throws NotFound when nothing is due then, or the branch lies outside the scope
     * @throws Stale when somebody else sent the same in the same moment
     */
    public void remind(UUID branch, String type, LocalDate period) {
        var duty = duties.ofSupervisor(branch, type, period);
        if (!duty.isRemindable(LocalDate.now(clock))) {
            throw new Refused("duty.remind.notOpen");
        }
        if (send(branch, noted.noted(branch, List.of(duty))) == 0) {
            throw new Refused("duty.remind.already");
        }
    }

    /**
     * Reminds of all that is overdue in a branch in the periods that begin in a year.
     *
     * @return how many reminders were sent; what was sent today already is left out
     * @throws Refused when no clerk of the branch has an account in use, or nothing was left to be sent
     * @throws NotFound when the branch lies outside the scope
     * @throws Stale when somebody else sent the same in the same moment
     */
    public int remindOverdue(UUID branch, int year) {
        var today = LocalDate.now(clock);
        var overdue = duties.ofSupervisor(branch, year).stream()
                .filter(duty -> duty.state() == DutyState.OVERDUE && duty.isRemindable(today))
                .toList();
        var sent = send(branch, overdue);
        if (sent == 0) {
            throw new Refused(overdue.isEmpty() ? "duty.remind.notOpen" : "duty.remind.already");
        }
        return sent;
    }

    private int send(UUID branch, List<Duty> open) {
        if (reminders.countReaders(branch) == 0) {
            throw new Refused("duty.remind.unread");
        }
        var today = LocalDate.now(clock);
        var by = caller.signature();
        var fresh = open.stream().filter(duty -> !duty.isRemindedOn(today)).toList();
        fresh.forEach(duty -> reminders.persist(new DutyReminder(branch, duty, today, by)));
        reminders.flush(() -> new Stale(DutyReminder.class, branch));
        fresh.forEach(duty -> duties.publish(
                DutyAction.REMINDED, branch, duty.type(), duty.period().first(), Map.of()));
        return fresh.size();
    }

    /** Whether the caller reminds this branch: a reviewer or a manager in whose scope it lies. */
    @ForBusiness
    @Transactional(readOnly = true)
    public boolean mayRemind(DutyBranch branch) {
        return duties.isSupervised(branch.id());
    }
}
