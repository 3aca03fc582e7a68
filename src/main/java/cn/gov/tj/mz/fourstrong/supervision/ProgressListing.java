package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.ForManagers;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.exchange.Listing;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the branches of a cycle stand, as far as the calling manager sees them. */
@Service
@ForManagers
@Transactional(readOnly = true)
public class ProgressListing implements Listing<EvaluationFilter, ProgressRow> {

    private final CycleService cycles;
    private final CycleCounts counts;
    private final ProgressQueries rows;
    private final EvaluationAccess access;
    private final Caller caller;
    private final Clock clock;

    ProgressListing(
            CycleService cycles,
            CycleCounts counts,
            ProgressQueries rows,
            EvaluationAccess access,
            Caller caller,
            Clock clock) {
        this.cycles = cycles;
        this.counts = counts;
        this.rows = rows;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** The cycle with its days and its numbers, in four statements; {@link NotFound} when there is none. */
    public CycleSummary summary(String code) {
        var cycle = cycles.cycle(code);
        return CycleSummary.of(
                cycle,
                counts.countStandings(code, caller.scope(Role.MANAGER).nodes()),
                cycles.extensions(code),
                LocalDate.now(clock));
    }

    @Override
    public long count(EvaluationFilter filter) {
        return rows.count(filter, access.scope(Role.MANAGER));
    }

    /** One page, in five statements whatever its size; sorted like {@link EvaluationListing#page}, and by {@code spreads}. */
    @Override
    public List<ProgressRow> page(EvaluationFilter filter, Sort sort, int offset, int limit) {
        return rows.page(filter, access.scope(Role.MANAGER), sort, offset, limit);
    }

    /** Passes every row in order, so that memory does not grow with their number. */
    @Override
    public void forEach(EvaluationFilter filter, Sort sort, Consumer<? super ProgressRow> action) {
        rows.forEach(filter, access.scope(Role.MANAGER), sort, action);
    }
}
