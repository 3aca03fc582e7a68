package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problems;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a manager gives a phase of a cycle more time. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional
public class Extensions {

    private final CycleRepository cycles;
    private final CycleReach reach;
    private final EvaluationDesk desk;
    private final EntityManager database;
    private final ApplicationEventPublisher events;

    Extensions(
            CycleRepository cycles,
            CycleReach reach,
            EvaluationDesk desk,
            EntityManager database,
            ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.reach = reach;
        this.desk = desk;
        this.database = database;
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
        reach.expectWhole(cycle);
        new Problems()
                .chosen("day", day)
                .required("reason", reason, Reasons.LONGEST)
                .throwIfAny();
        if (day != null && reason != null) {
            var extension = cycle.extend(phase, day, reason.strip(), desk.signature());
            database.persist(extension);
            events.publishEvent(new CycleDone(
                    cycle.id(),
                    code,
                    "extended",
                    Map.of(
                            "phase", phase,
                            "from", extension.before(),
                            "to", extension.after(),
                            "reason", extension.reason())));
        }
    }
}
