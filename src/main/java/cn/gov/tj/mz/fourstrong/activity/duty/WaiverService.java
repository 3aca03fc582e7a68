package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForClerks;
import cn.gov.tj.mz.fourstrong.account.Roles.ForReviewers;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clerks say with a reason what their branch need not do; reviewers confirm it where the rule says so. */
@Service
@ForClerks
@Transactional
public class WaiverService {

    private final WaiverRepository waivers;
    private final DutyAccess duties;
    private final Caller caller;

    WaiverService(WaiverRepository waivers, DutyAccess duties, Caller caller) {
        this.waivers = waivers;
        this.duties = duties;
        this.caller = caller;
    }

    /**
     * Asks that something need not be done, or says so where nobody has to confirm it.
     *
     * @param period the first day of the period
     * @param reason 1 to 500 characters
     * @return how far it came
     * @throws Refused when it was done, is not due for the branch, or was asked for already
     * @throws NotFound when nothing is due then, or the branch is not the caller's
     */
    public Waiver.State ask(UUID branch, String type, LocalDate period, String reason) {
        var checked = Reason.checked(reason);
        var duty = duties.ofClerk(branch, type, period);
        if (!duty.state().isWaivable()) {
            throw new Refused("duty.waiver.notDue");
        }
        var confirmed = !duty.rule().waiverConfirmed();
        var by = caller.signature();
        var waiver = waivers.findByBranchIdAndTypeCodeAndPeriod(branch, type, period)
                .map(before -> {
                    before.ask(checked, confirmed, by);
                    return before;
                })
                .orElseGet(() -> waivers.save(new Waiver(duty, branch, checked, confirmed, by)));
        waivers.flush(() -> new Refused("duty.waiver.decided"));
        duties.publish(DutyAction.WAIVER_ASKED, branch, type, period, Map.of(AuditDetail.REASON, checked));
        return waiver.note().state();
    }

    /** The branch will do it after all. */
    public void takeBack(UUID id, int expectedVersion) {
        var waiver = load(id, expectedVersion, Role.CLERK);
        waiver.takeBack();
        publish(DutyAction.WAIVER_TAKEN_BACK, waiver, Map.of());
    }

    /** Confirms that it need not be done; nobody confirms for their own branch. */
    @ForReviewers
    public void confirm(UUID id, int expectedVersion) {
        var waiver = load(id, expectedVersion, Role.REVIEWER);
        caller.expectOtherBranch(waiver.branch());
        waiver.confirm(caller.signature());
        publish(DutyAction.WAIVER_CONFIRMED, waiver, Map.of());
    }

    /**
     * Says that it has to be done all the same; nobody refuses for their own branch.
     *
     * @param answer why, 1 to 500 characters
     */
    @ForReviewers
    public void refuse(UUID id, int expectedVersion, String answer) {
        var checked = Reason.checked(answer);
        var waiver = load(id, expectedVersion, Role.REVIEWER);
        caller.expectOtherBranch(waiver.branch());
        waiver.refuse(checked, caller.signature());
        publish(DutyAction.WAIVER_REFUSED, waiver, Map.of(AuditDetail.REASON, checked));
    }

    private Waiver load(UUID id, int expectedVersion, Role role) {
        var waiver = waivers.find(id, caller.scope(role).nodes()).orElseThrow(() -> new NotFound(Waiver.class, id));
        Stale.throwIfChanged(Waiver.class, id, expectedVersion, waiver.version());
        return waiver;
    }

    private void publish(DutyAction action, Waiver waiver, Map<AuditDetail, Object> details) {
        var note = waiver.note();
        duties.publish(action, note.branch(), note.type(), note.period(), details);
    }
}
