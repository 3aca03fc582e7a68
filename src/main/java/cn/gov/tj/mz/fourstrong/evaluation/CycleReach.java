package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import org.springframework.stereotype.Component;

/** Who may decide about a cycle as a whole: managers in whose scope every branch of it lies. */
@Component
class CycleReach {

    private final CycleRepository cycles;
    private final Caller caller;

    CycleReach(CycleRepository cycles, Caller caller) {
        this.cycles = cycles;
        this.caller = caller;
    }

    void expectWhole(Cycle cycle) {
        if (cycles.countBeyond(cycle.id(), caller.scope(Role.MANAGER).nodes()) > 0) {
            throw new Refused("cycle.beyondScope");
        }
    }
}
