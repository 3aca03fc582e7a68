package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.CycleRepository.Count;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of evaluation: everybody in business may know them, managers open and close them. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.CLERK + "', '" + Roles.REVIEWER + "', '" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class CycleService {

    private final CycleRepository cycles;
    private final CycleOpening opening;
    private final CycleReach reach;
    private final ApplicationEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    CycleService(
            CycleRepository cycles,
            CycleOpening opening,
            CycleReach reach,
            ApplicationEventPublisher events,
            Caller caller,
            Clock clock) {
        this.cycles = cycles;
        this.opening = opening;
        this.reach = reach;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** All cycles, the newest first. */
    public List<CycleName> names() {
        return cycles.findNames();
    }

    /** The rubric that a cycle was opened with. */
    public RubricSheet rubric(String code) {
        return cycles.findByCode(code)
                .map(cycle -> RubricSheet.of(cycle.rubric()))
                .orElseThrow(() -> new NotFound(Cycle.class, code));
    }

    /** All cycles with how far their branches are, the newest first; in two statements. */
    @PreAuthorize("hasRole('" + Roles.MANAGER + "')")
    public List<CycleRow> progress() {
        var counts = cycles.countStates(caller.scope(Role.MANAGER).nodes()).stream()
                .collect(Collectors.groupingBy(Count::cycle));
        return cycles.findAllWithRubrics().stream()
                .map(cycle -> row(cycle, counts.getOrDefault(cycle.code(), List.of())))
                .toList();
    }

    /** Whether the caller opens cycles: managers of the whole bureau do. */
    @PreAuthorize("hasRole('" + Roles.MANAGER + "')")
    public boolean mayOpen() {
        return reach.mayOpen();
    }

    /**
     * Opens a cycle for the branches of the bureau; its rubric is frozen from now on.
     *
     * @return how many branches take part
     * @throws AccessDeniedException unless the caller's scope is the whole bureau
     * @throws Invalid with the fields of the request that need another look
     */
    @PreAuthorize("hasRole('" + Roles.MANAGER + "')")
    @Transactional
    public long open(CycleRequest request) {
        reach.expectMayOpen();
        var selfDue = request.schedule().self().due();
        if (selfDue != null && selfDue.isBefore(LocalDate.now(clock))) {
            throw new Invalid(Problem.of("selfDueOn", "evaluation.problem.duePast"));
        }
        return opening.open(request, caller.scope(Role.MANAGER), clock.instant())
                .taken()
                .size();
    }

    /** Closes a cycle in which every evaluation is final. */
    @PreAuthorize("hasRole('" + Roles.MANAGER + "')")
    @Transactional
    public void close(String code) {
        var cycle = cycles.findByCode(code).orElseThrow(() -> new NotFound(Cycle.class, code));
        reach.expectWhole(cycle);
        cycle.close(cycles.countUnfinished(cycle.id()), clock.instant());
        events.publishEvent(new CycleDone(cycle.id(), code, "closed", Map.of()));
    }

    private static CycleRow row(Cycle cycle, List<Count> counts) {
        return new CycleRow(
                cycle.code(),
                cycle.days().due(Phase.SELF),
                cycle.days().due(Phase.REVIEW),
                cycle.openedAt(),
                cycle.closedAt(),
                cycle.rubric().name(),
                cycle.rubric().revision(),
                counts.stream()
                        .filter(count -> !count.excluded())
                        .collect(Collectors.toMap(Count::state, Count::branches)),
                counts.stream()
                        .filter(Count::excluded)
                        .mapToLong(Count::branches)
                        .sum());
    }
}
