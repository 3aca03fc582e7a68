package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Text;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a manager gives a phase of a cycle more time. */
@Service
@ForManagers
@Transactional
public class CycleExtensionService {

    private final CycleRepository cycles;
    private final CyclePermissions permissions;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    CycleExtensionService(
            CycleRepository cycles, CyclePermissions permissions, Caller caller, ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.permissions = permissions;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Moves the last day of a phase to a later one, not after the end of the next phase.
     *
     * @param reason 1 to 500 characters
     * @throws Invalid with the fields {@code day} and {@code reason}
     * @throws Refused when the cycle is closed, or has branches beyond the caller's scope
     */
    public void extend(String code, Phase phase, @Nullable LocalDate day, @Nullable String reason) {
        var cycle = cycles.findByCode(code).orElseThrow(() -> new NotFound(Cycle.class, code));
        permissions.expectWhole(cycle);
        new Problems()
                .chosen("day", day)
                .required("reason", reason, Reason.MAX_LENGTH)
                .throwIfAny();
        if (day != null) {
            var why = Text.cleanOrEmpty(reason);
            var extension = cycle.extend(phase, day, why, caller.signature());
            cycles.persist(extension);
            events.publishEvent(new CycleEvent(
                    cycle.id(),
                    code,
                    CycleAction.EXTENDED,
                    Map.of(
                            AuditDetail.PHASE,
                            phase,
                            AuditDetail.FROM,
                            extension.before(),
                            AuditDetail.TO,
                            day,
                            AuditDetail.REASON,
                            why)));
        }
    }
}
