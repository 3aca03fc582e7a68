package cn.gov.tj.mz.fourstrong.organisation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.exchange.Exporter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The caller, for files that say who took them; it names no nodes but the caller's own. */
@Component
@Transactional(readOnly = true)
class CallerExporter implements Exporter {

    private final Caller caller;
    private final UnitRepository units;
    private final BranchRepository branches;

    CallerExporter(Caller caller, UnitRepository units, BranchRepository branches) {
        this.caller = caller;
        this.units = units;
        this.branches = branches;
    }

    @Override
    public String person() {
        return "%s（%s）".formatted(caller.name(), caller.principal().getUsername());
    }

    @Override
    public String reach() {
        var nodes = caller.scope().nodes();
        return Stream.concat(
                        units.findAllByIdIn(nodes).stream().map(Unit::name),
                        branches.findAllByIdIn(nodes).stream().map(Branch::name))
                .sorted()
                .collect(Collectors.joining("、"));
    }
}
