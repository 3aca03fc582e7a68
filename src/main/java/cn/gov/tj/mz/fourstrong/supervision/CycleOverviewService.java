package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.supervision.CycleCounts.Count;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All cycles with how far their branches are, as far as the calling manager sees them. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class CycleOverviewService {

    private final CycleService cycles;
    private final CycleCounts counts;
    private final Caller caller;

    CycleOverviewService(CycleService cycles, CycleCounts counts, Caller caller) {
        this.cycles = cycles;
        this.counts = counts;
        this.caller = caller;
    }

    /** The newest first; in two statements. */
    public List<CycleRow> cycles() {
        var byCycle = counts.countStates(caller.scope(Role.MANAGER).nodes()).stream()
                .collect(Collectors.groupingBy(Count::cycle));
        return cycles.all().stream()
                .map(cycle -> row(cycle, byCycle.getOrDefault(cycle.code(), List.of())))
                .toList();
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
