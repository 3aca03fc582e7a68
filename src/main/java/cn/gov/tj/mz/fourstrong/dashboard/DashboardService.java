package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.account.Roles.ForDashboards;
import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the dashboard, of what lies in the scope of the caller as manager or clerk. */
@Service
@ForDashboards
@Transactional(readOnly = true)
public class DashboardService {

    private static final int RANKED = 20;

    private final DashboardScopes scopes;
    private final OverviewQueries overview;
    private final ResultQueries results;
    private final ActivityCounter activities;
    private final ComparedReader compared;
    private final ConcernReader concerns;
    private final Clock clock;

    DashboardService(
            DashboardScopes scopes,
            OverviewQueries overview,
            ResultQueries results,
            ActivityCounter activities,
            ComparedReader compared,
            ConcernReader concerns,
            Clock clock) {
        this.scopes = scopes;
        this.overview = overview;
        this.results = results;
        this.activities = activities;
        this.compared = compared;
        this.concerns = concerns;
        this.clock = clock;
    }

    /** @throws NotFound when the cycle does not exist or the unit lies outside the caller's scope */
    public Selection selection(Choice choice) {
        return scope(choice).selection();
    }

    /** Below how many per cent of full marks a criterion needs attention. */
    public BigDecimal attention() {
        return concerns.weakBelow();
    }

    /** What the bureau reached in the cycle, beside a branch of the caller's that has a result in it. */
    public BureauMean bureauMean(Choice choice) {
        var chosen = chosen(scope(choice), choice);
        return chosen.totals().evaluated() == 0
                ? BureauMean.NONE
                : results.bureauMean(chosen.cycle().code());
    }

    /** @throws NotFound when there is no such cycle, or the unit lies outside the caller's scope */
    public Overview overview(Choice choice) {
        var scope = scope(choice);
        var current = chosen(scope, choice);
        var cycle = current.cycle();
        var nodes = scope.rights().nodes();
        var whole = scope.rights().isWhole();
        var unit = scope.unit();
        var gaps = overview.findLargestGaps(cycle.id(), nodes, whole, unit, Limit.of(1));
        return new Overview(
                current,
                progress(cycle, overview.findStates(cycle.id(), nodes, whole, unit)),
                compared.read(scope, current),
                gaps.isEmpty() ? null : gaps.getFirst(),
                results.scored(overview.findResults(cycle.id(), nodes, whole, unit, Limit.of(Overview.ROWS))),
                overview.findGrades(cycle.id(), nodes, whole, unit),
                concerns.read(scope, cycle.id()),
                new Overview.Trend(withResults(scope), trend(scope)),
                activities.read(scope, cycle));
    }

    /** The highest results first; for managers only. */
    @ForManagers
    public List<BranchPoints> ranking(Choice choice) {
        var scope = scopes.resolve(choice, Role.MANAGER);
        return overview.findHighest(
                chosen(scope, choice).cycle().id(),
                scope.rights().nodes(),
                scope.rights().isWhole(),
                scope.unit(),
                Limit.of(RANKED));
    }

    private Overview.Progress progress(CycleFacts cycle, List<StateCount> states) {
        var deadline = Deadline.of(cycle, states.stream().map(StateCount::state), LocalDate.now(clock));
        return new Overview.Progress(states.stream().sorted(StateCount.ORDER).toList(), deadline.orElse(null));
    }

    private DashboardScope scope(Choice choice) {
        return scopes.resolve(choice, Role.in(Roles.DASHBOARDS));
    }

    private static CycleTotals chosen(DashboardScope scope, Choice choice) {
        if (scope.chosen() == null) {
            throw new NotFound(Cycle.class, choice);
        }
        return scope.chosen();
    }

    private List<Overview.TrendPoint> trend(DashboardScope scope) {
        var many = scope.all().stream().anyMatch(cycle -> cycle.totals().listed() > Overview.LINES);
        return many
                ? List.of()
                : overview.findTrend(scope.rights().nodes(), scope.rights().isWhole(), scope.unit());
    }

    private static List<CycleTotals> withResults(DashboardScope scope) {
        return scope.all().reversed().stream()
                .filter(cycle -> cycle.totals().evaluated() > 0)
                .toList();
    }
}
