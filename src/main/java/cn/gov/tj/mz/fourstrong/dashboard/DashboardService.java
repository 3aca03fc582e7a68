package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.Cycle;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the dashboard, of what lies in the scope of the caller as manager or clerk. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MANAGER + "', '" + Roles.CLERK + "')")
@Transactional(readOnly = true)
public class DashboardService {

    private static final int RANKED = 20;

    private final Lens lens;
    private final EvaluationQueries evaluations;
    private final Results results;
    private final ActivityQueries activities;
    private final BigDecimal attention;

    DashboardService(
            Lens lens,
            EvaluationQueries evaluations,
            Results results,
            ActivityQueries activities,
            @Value("${fourstrong.attention-below-percent}") BigDecimal attention) {
        this.lens = lens;
        this.evaluations = evaluations;
        this.results = results;
        this.activities = activities;
        this.attention = attention;
    }

    /** @throws NotFound when the cycle does not exist or the unit lies outside the caller's scope */
    public Selection selection(Choice choice) {
        return look(choice).selection();
    }

    /** Below how many per cent of full marks a criterion needs attention. */
    public BigDecimal attention() {
        return attention;
    }

    /** @throws NotFound when there is no such cycle, or the unit lies outside the caller's scope */
    public Overview overview(Choice choice) {
        var view = look(choice);
        var current = chosen(view, choice);
        var cycle = current.cycle();
        var year = cycle.period().year();
        var before = view.previous() == null ? null : view.previous().cycle().id();
        var nodes = view.nodes();
        var whole = view.isWhole();
        var sums = CriterionSum.percents(evaluations.findSums(
                Stream.of(cycle.id(), before == null ? cycle.id() : before).toList(), nodes, whole));
        var gaps = evaluations.findLargestGaps(cycle.id(), nodes, whole, Limit.of(1));
        return new Overview(
                current,
                view.previous(),
                gaps.isEmpty() ? null : gaps.getFirst(),
                sums.getOrDefault(cycle.id(), Map.of()),
                before == null ? Map.of() : sums.getOrDefault(before, Map.of()),
                results.scored(evaluations.findResults(cycle.id(), nodes, whole, Limit.of(Overview.ROWS))),
                evaluations.findGrades(cycle.id(), nodes, whole),
                evaluations.findWeakPoints(cycle.id(), nodes, whole, attention, Limit.of(Overview.WEAK)),
                withResults(view),
                trend(view),
                new Overview.Activities(
                        activities.findMonths(cycle.startsOn(), cycle.endsOn(), nodes, whole),
                        activities.countUndated(year, LocalDate.of(year, 1, 1), nodes, whole)));
    }

    /** The highest results first; for managers only. */
    @PreAuthorize("hasRole('" + Roles.MANAGER + "')")
    public List<BranchPoints> ranking(Choice choice) {
        var view = lens.look(choice, Role.MANAGER);
        return evaluations.findHighest(
                chosen(view, choice).cycle().id(), view.nodes(), view.isWhole(), Limit.of(RANKED));
    }

    private View look(Choice choice) {
        return lens.look(choice, Role.MANAGER, Role.CLERK);
    }

    private static CycleTotals chosen(View view, Choice choice) {
        if (view.chosen() == null) {
            throw new NotFound(Cycle.class, choice);
        }
        return view.chosen();
    }

    private List<TrendPoint> trend(View view) {
        var many = view.all().stream().anyMatch(cycle -> cycle.totals().listed() > Overview.LINES);
        return many ? List.of() : evaluations.findTrend(view.nodes(), view.isWhole());
    }

    private static List<CycleTotals> withResults(View view) {
        return view.all().reversed().stream()
                .filter(cycle -> cycle.totals().evaluated() > 0)
                .toList();
    }
}
