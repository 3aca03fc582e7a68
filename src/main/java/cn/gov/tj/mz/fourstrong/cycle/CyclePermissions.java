package cn.gov.tj.mz.fourstrong.cycle;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may decide about a cycle as a whole: managers in whose scope every branch of it lies. */
@Component
public class CyclePermissions {

    private final CycleEvaluations evaluations;
    private final Caller caller;

    CyclePermissions(CycleEvaluations evaluations, Caller caller) {
        this.evaluations = evaluations;
        this.caller = caller;
    }

    /** Whether the caller may open one: it takes its period for the whole bureau. */
    boolean mayOpen() {
        return caller.scope(Role.MANAGER).isWhole();
    }

    public void expectMayOpen() {
        if (!mayOpen()) {
            throw new AccessDeniedException("a cycle is opened by managers of the whole bureau");
        }
    }

    void expectWhole(Cycle cycle) {
        if (evaluations.countBeyond(cycle.id(), caller.scope(Role.MANAGER).nodes()) > 0) {
            throw new Refused("cycle.beyondScope");
        }
    }
}
