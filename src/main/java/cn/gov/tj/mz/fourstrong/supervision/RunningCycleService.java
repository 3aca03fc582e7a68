package cn.gov.tj.mz.fourstrong.supervision;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cycle under way, in the same few statements however many branches it has. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class RunningCycleService {

    private final CycleCounts counts;
    private final ProgressListing progress;
    private final Caller caller;
    private final Clock clock;

    RunningCycleService(CycleCounts counts, ProgressListing progress, Caller caller, Clock clock) {
        this.counts = counts;
        this.progress = progress;
        this.caller = caller;
        this.clock = clock;
    }

    /** The newest that has branches of the caller's scope. */
    public Optional<RunningCycle> newest() {
        var nodes = caller.scope(Role.MANAGER).nodes();
        return counts.findRunning(nodes).map(cycle -> of(cycle, nodes));
    }

    private RunningCycle of(Cycle cycle, Collection<UUID> nodes) {
        var code = cycle.code();
        var summary = CycleSummary.of(cycle, counts.findStateCounts(code, nodes), List.of(), LocalDate.now(clock));
        var rows = progress.page(EvaluationFilter.ALL.in(code), Sort.unsorted(), 0, RunningCycle.MOST);
        return new RunningCycle(summary, rows, drafts(rows), caller.branch());
    }

    /** How many are scored, not what: the scores are the branch's own business until it hands them in. */
    private Map<UUID, RunningCycle.Scored> drafts(List<ProgressRow> rows) {
        var open = rows.stream()
                .filter(row -> row.status().isWithBranch())
                .map(ProgressRow::id)
                .toList();
        return open.isEmpty()
                ? Map.of()
                : counts.countScored(open).stream().collect(toMap(RunningCycle.Scored::evaluation, identity()));
    }
}
