package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.cycle.Cycle;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what an address asks for into what the caller may see of it. */
@Component
class DashboardScopes {

    private final Caller caller;
    private final OrganisationService organisation;
    private final OverviewQueries evaluations;

    DashboardScopes(Caller caller, OrganisationService organisation, OverviewQueries evaluations) {
        this.caller = caller;
        this.organisation = organisation;
        this.evaluations = evaluations;
    }

    /** @throws NotFound when the cycle does not exist or the unit does not lie in the caller's scope */
    DashboardScope resolve(Choice choice, Role... roles) {
        var units = organisation.units(roles);
        var unit = choice.unit() == null ? null : named(units, choice.unit());
        var rights = unit == null ? caller.scope(roles) : all(units);
        var cycles = evaluations.findCycles();
        var counted =
                new Selection(cycles, units, null, null, unit, null).part().countedUnit();
        var all = totals(cycles, rights, counted);
        var chosen = choice.cycle() == null ? newest(all) : cycle(all, choice.cycle());
        var facts = chosen == null ? null : chosen.cycle();
        var branch = units.isEmpty() ? ownBranch() : null;
        return new DashboardScope(
                new Selection(cycles, units, facts, running(all), unit, branch),
                rights,
                unit == null ? rights : new Scope(Set.of(unit.id())),
                counted,
                all,
                chosen,
                previous(all, chosen));
    }

    /** The cycle that is shown when nobody chose another. */
    Optional<CycleFacts> newest(Scope rights) {
        return Optional.ofNullable(newest(totals(evaluations.findCycles(), rights, null)))
                .map(CycleTotals::cycle);
    }

    private List<CycleTotals> totals(List<CycleFacts> cycles, Scope rights, @Nullable UUID unit) {
        var totals = evaluations.findTotals(rights.nodes(), rights.isWhole(), unit).stream()
                .collect(Collectors.toMap(Totals::cycle, Function.identity()));
        return cycles.stream()
                .map(cycle -> new CycleTotals(cycle, totals.getOrDefault(cycle.id(), Totals.none(cycle.id()))))
                .toList();
    }

    /** What lies below the topmost of the units. */
    private static Scope all(List<UnitName> units) {
        return new Scope(units.stream()
                .filter(unit -> unit.depth() == 0)
                .map(UnitName::id)
                .collect(Collectors.toSet()));
    }

    private @Nullable BranchName ownBranch() {
        return organisation.branches(Role.CLERK).stream().findFirst().orElse(null);
    }

    private static UnitName named(List<UnitName> units, String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Unit.class, code));
    }

    private static CycleTotals cycle(List<CycleTotals> all, String code) {
        return all.stream()
                .filter(cycleTotals -> cycleTotals.cycle().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Cycle.class, code));
    }

    /** A cycle with all results tells more than a newer one that has only begun. */
    private static @Nullable CycleTotals newest(List<CycleTotals> all) {
        return all.stream()
                .max(Comparator.comparing((CycleTotals cycleTotals) ->
                                cycleTotals.totals().isComplete())
                        .thenComparing(cycleTotals -> cycleTotals.cycle().endsOn())
                        .thenComparing(cycleTotals -> cycleTotals.cycle().startsOn()))
                .orElse(null);
    }

    /** The newest that is not closed. */
    private static @Nullable CycleTotals running(List<CycleTotals> all) {
        return all.stream()
                .filter(cycleTotals -> cycleTotals.cycle().isRunning())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CycleTotals previous(List<CycleTotals> all, @Nullable CycleTotals chosen) {
        return all.stream()
                .filter(cycleTotals -> chosen != null
                        && cycleTotals
                                .cycle()
                                .period()
                                .isComparedWith(chosen.cycle().period()))
                .filter(cycleTotals -> cycleTotals.totals().evaluated() > 0)
                .findFirst()
                .orElse(null);
    }
}
