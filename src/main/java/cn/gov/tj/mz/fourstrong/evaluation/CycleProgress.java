package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the branches of a cycle stand, as far as the calling manager sees them. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
@Transactional(readOnly = true)
public class CycleProgress {

    private final CycleRepository cycles;
    private final ProgressRows rows;
    private final EvaluationDesk desk;
    private final Caller caller;
    private final Clock clock;

    CycleProgress(CycleRepository cycles, ProgressRows rows, EvaluationDesk desk, Caller caller, Clock clock) {
        this.cycles = cycles;
        this.rows = rows;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /** The cycle with its days and its numbers, in four statements; {@link NotFound} when there is none. */
    public CycleSummary summary(String code) {
        var cycle = cycles.findByCode(code).orElseThrow(() -> new NotFound(Cycle.class, code));
        return CycleSummary.of(
                cycle,
                cycles.countStandings(code, caller.scope(Role.MANAGER).nodes()),
                cycles.findExtensions(cycle.id()),
                LocalDate.now(clock));
    }

    public long count(ProgressFilter filter) {
        return rows.count(filter, desk.reach(Role.MANAGER), LocalDate.now(clock));
    }

    /** One page, in five statements whatever its size; sorted like {@link Evaluations#page}, and by {@code spreads}. */
    public List<ProgressRow> page(ProgressFilter filter, Sort sort, int offset, int limit) {
        return rows.page(filter, desk.reach(Role.MANAGER), LocalDate.now(clock), sort, offset, limit);
    }

    /** Hands over every row in order, so that memory does not grow with their number. */
    public void forEach(ProgressFilter filter, Sort sort, Consumer<? super ProgressRow> each) {
        rows.forEach(filter, desk.reach(Role.MANAGER), LocalDate.now(clock), sort, each);
    }
}
