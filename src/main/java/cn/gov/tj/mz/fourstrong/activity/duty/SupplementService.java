package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clerks say which later record makes up for what was missed. */
@Service
@ForClerks
@Transactional
public class SupplementService {

    /** Most that are proposed, and for how many months after the period. */
    private static final int MOST = 5;

    private static final int MONTHS = 3;

    private final SupplementRepository supplements;
    private final DutyAccess duties;
    private final Caller caller;

    SupplementService(SupplementRepository supplements, DutyAccess duties, Caller caller) {
        this.supplements = supplements;
        this.duties = duties;
        this.caller = caller;
    }

    /**
     * What the branch recorded that may be what was missed: first what came later under this type and is not needed for its
     * own time, then what was done in its time under other types.
     */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(UUID branch, String type, LocalDate period) {
        var missed = duties.ofClerk(branch, type, period).period();
        var until = missed.last().plusMonths(MONTHS);
        var needed = duties.needed(branch, type, period, until);
        return supplements.findRecorded(branch, type, missed.opens(), until, Limit.of(MOST * MOST)).stream()
                .filter(record -> record.typed() == record.on().isAfter(missed.last()))
                .filter(record -> !needed.contains(record.activity()))
                .limit(MOST)
                .toList();
    }

    /**
     * Lets a record count for an earlier period of one of its types; it counts no longer for its own time.
     *
     * @param period the first day of the period that it makes up for
     * @throws Refused when nothing was missed then, or the record is in time for it anyway
     * @throws NotFound when the record is not one of that type in the caller's branch
     */
    public void supplement(UUID activity, String type, LocalDate period) {
        var record = record(activity, type);
        var duty = duties.find(record.branch(), type, period);
        if (!isMissed(record, duty)) {
            throw new Refused("duty.supplement.notMissed");
        }
        supplements
                .findById(new Supplement.Key(activity, type))
                .ifPresentOrElse(
                        before -> before.moveTo(period),
                        () -> supplements.save(new Supplement(activity, type, period)));
        duties.publish(DutyAction.SUPPLEMENTED, record.branch(), type, period, Map.of());
    }

    /** The same where something was missed and the record came too late for it; otherwise nothing changes. */
    public void supplementIfMissed(UUID activity, String type, LocalDate period) {
        supplements
                .findRecord(activity, type, caller.scope(Role.CLERK).nodes())
                .filter(record -> duties.search(record.branch(), type, period)
                        .filter(duty -> isMissed(record, duty))
                        .isPresent())
                .ifPresent(_ -> supplement(activity, type, period));
    }

    /** Lets a record count for its own time again. */
    public void takeBack(UUID activity, String type) {
        var record = record(activity, type);
        var supplement = supplements
                .findById(new Supplement.Key(activity, type))
                .orElseThrow(() -> new NotFound(Supplement.class, activity));
        supplements.delete(supplement);
        duties.publish(DutyAction.SUPPLEMENT_TAKEN_BACK, record.branch(), type, supplement.period(), Map.of());
    }

    private Done record(UUID activity, String type) {
        return supplements
                .findRecord(activity, type, caller.scope(Role.CLERK).nodes())
                .orElseThrow(() -> new NotFound(Done.class, activity));
    }

    private static boolean isMissed(Done record, Duty duty) {
        return duty.state() == DutyState.OVERDUE
                && record.on().isAfter(duty.period().last());
    }

    /**
     * A record that may be what was missed.
     *
     * @param typed whether it bears the type
     */
    public record Candidate(UUID activity, String title, LocalDate on, ActivityState state, boolean typed) {}
}
