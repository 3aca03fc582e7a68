package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.account.Roles.ForBusiness;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.account.Roles.ForProgram;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.Rubrics;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of evaluation: everybody in business may know them, managers open and close them. */
@Service
@ForBusiness
@Transactional(readOnly = true)
public class CycleService {

    private final CycleRepository cycles;
    private final CycleEvaluations evaluations;
    private final Rubrics rubrics;
    private final CyclePermissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CycleService(
            CycleRepository cycles,
            CycleEvaluations evaluations,
            Rubrics rubrics,
            CyclePermissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cycles = cycles;
        this.evaluations = evaluations;
        this.rubrics = rubrics;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** All cycles, the newest first. */
    public List<CycleName> names() {
        return cycles.findNames();
    }

    public Cycle cycle(String code) {
        return cycles.findByCode(code).orElseThrow(() -> new NotFound(Cycle.class, code));
    }

    /** All cycles with their rubrics, the newest first. */
    public List<Cycle> all() {
        return cycles.findAllWithRubrics();
    }

    /** The rubric that a cycle was opened with. */
    public RubricSheet rubric(String code) {
        return RubricSheet.of(cycle(code).rubric());
    }

    /** How its phases got more time, the latest first; nothing for a cycle that there is not. */
    public List<Extension> extensions(String code) {
        return cycles.findExtensions(code);
    }

    /** Whether the caller opens cycles: managers of the whole bureau do. */
    @ForManagers
    public boolean mayOpen() {
        return permissions.mayOpen();
    }

    /** Whether another cycle has the period already. */
    public boolean isTaken(Period period) {
        return cycles.existsByCode(period.code());
    }

    /**
     * Opens a cycle without anybody in it; its rubric is frozen from now on.
     *
     * @throws AccessDeniedException unless the caller's scope is the whole bureau
     */
    @ForManagers
    @Transactional
    public Cycle open(CyclePlan plan, Instant at) {
        permissions.expectMayOpen();
        var rubric = rubrics.find(plan.rubricId()).orElseThrow(() -> new NotFound(Rubric.class, plan.rubricId()));
        rubrics.freeze(rubric);
        var cycle = cycles.save(new Cycle(plan, rubric, at));
        cycles.flush(() -> new Invalid(Problem.of("period", "cycle.problem.periodTaken")));
        return cycle;
    }

    /**
     * One that runs, and that nobody closes before this transaction ends.
     *
     * @throws Refused once it is closed
     * @throws Stale when somebody changed it since this transaction read it
     */
    @ForManagers
    @Transactional
    public Cycle lockRunning(String code) {
        var cycle = lock(code);
        cycle.expectRunning();
        return cycle;
    }

    /** Closes a cycle in which every evaluation is final. */
    @ForManagers
    @Transactional
    public void close(String code) {
        var cycle = lock(code);
        permissions.expectWhole(cycle);
        cycle.close(evaluations.countUnfinished(cycle.id()), clock.instant());
        events.publishEvent(new CycleEvent(cycle.id(), code, CycleAction.CLOSED, Map.of()));
    }

    /** Closes a cycle of the past on the day it ended. */
    @ForProgram
    @Transactional
    public void close(Cycle cycle, Instant at) {
        cycle.close(0, at);
    }

    private Cycle lock(String code) {
        try {
            return cycles.lock(code).orElseThrow(() -> new NotFound(Cycle.class, code));
        } catch (OptimisticLockingFailureException _) {
            throw new Stale(Cycle.class, code);
        }
    }

    /** That a phase got more time: both last days, who gave it, when and why. */
    public record Extension(Phase phase, LocalDate before, LocalDate after, String reason, Instant at, String actor) {}
}
