package cn.gov.tj.mz.fourstrong.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what was done in the period of a cycle, by the branches that the cycle counts for the chosen unit. */
@Component
class ActivityCounter {

    private final ActivityQueries activities;
    private final CountedBranchQueries counted;
    private final Clock clock;

    ActivityCounter(ActivityQueries activities, CountedBranchQueries counted, Clock clock) {
        this.activities = activities;
        this.counted = counted;
        this.clock = clock;
    }

    Overview.Activities read(DashboardScope scope, CycleFacts cycle) {
        return scope.unit() == null
                ? read(cycle, scope.nodes(), scope.isWhole(), null)
                : read(cycle, branches(scope, cycle));
    }

    private List<CountedBranch> branches(DashboardScope scope, CycleFacts cycle) {
        return counted.find(
                cycle.id(), scope.unit(), scope.rights().nodes(), scope.rights().isWhole());
    }

    private Overview.Activities read(CycleFacts cycle, List<CountedBranch> branches) {
        var then = branches.stream().filter(CountedBranch::then).toList();
        return read(
                cycle,
                then.stream().map(CountedBranch::id).collect(Collectors.toSet()),
                false,
                branches.stream().allMatch(branch -> branch.then() == branch.today())
                        ? null
                        : then.stream().map(CountedBranch::code).toList());
    }

    private Overview.Activities read(
            CycleFacts cycle, Set<UUID> nodes, boolean whole, @Nullable List<String> branches) {
        var year = cycle.period().year();
        return new Overview.Activities(
                activities.findMonths(cycle.startsOn(), cycle.endsOn(), nodes, whole),
                activities.countUndated(year, LocalDate.of(year, 1, 1), nodes, whole),
                activities.countDated(
                        cycle.startsOn().minusYears(1),
                        cycle.comeTo(LocalDate.now(clock)).minusYears(1),
                        nodes,
                        whole),
                branches);
    }
}
