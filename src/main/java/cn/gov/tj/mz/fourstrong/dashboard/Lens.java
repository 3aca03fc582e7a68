package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.Cycle;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.Organisation;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.UnitName;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what an address asks for into what the caller may see of it. */
@Component
class Lens {

    private final Caller caller;
    private final Organisation organisation;
    private final EvaluationQueries evaluations;

    Lens(Caller caller, Organisation organisation, EvaluationQueries evaluations) {
        this.caller = caller;
        this.organisation = organisation;
        this.evaluations = evaluations;
    }

    /** @throws NotFound when the cycle does not exist or the unit does not lie in the caller's scope */
    View look(Choice choice, Role... roles) {
        var units = organisation.units(roles);
        var unit = choice.unit() == null ? null : named(units, choice.unit());
        var reach = unit == null ? caller.scope(roles) : new Scope(Set.of(unit.id()));
        var cycles = evaluations.findCycles();
        var totals = evaluations.findTotals(reach.nodes(), reach.isWhole()).stream()
                .collect(Collectors.toMap(Totals::cycle, Function.identity()));
        var all = cycles.stream()
                .map(cycle -> new CycleTotals(cycle, totals.getOrDefault(cycle.id(), Totals.none(cycle.id()))))
                .toList();
        var chosen = choice.cycle() == null ? newest(all) : cycle(all, choice.cycle());
        var facts = chosen == null ? null : chosen.cycle();
        var branch = units.isEmpty() ? ownBranch() : null;
        return new View(new Selection(cycles, units, facts, unit, branch), reach, all, chosen, previous(all, chosen));
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
                .filter(one -> one.cycle().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Cycle.class, code));
    }

    /** A cycle with all results tells more than a newer one that has only begun. */
    private static @Nullable CycleTotals newest(List<CycleTotals> all) {
        return all.stream()
                .max(Comparator.comparing((CycleTotals one) -> one.totals().isComplete())
                        .thenComparing(one -> one.cycle().endsOn())
                        .thenComparing(one -> one.cycle().startsOn()))
                .orElse(null);
    }

    private static @Nullable CycleTotals previous(List<CycleTotals> all, @Nullable CycleTotals chosen) {
        return all.stream()
                .filter(one -> chosen != null
                        && one.cycle().endsOn().isBefore(chosen.cycle().endsOn()))
                .filter(one -> one.totals().evaluated() > 0)
                .findFirst()
                .orElse(null);
    }
}
