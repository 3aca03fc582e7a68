package cn.gov.tj.mz.fourstrong.supervision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Command;
import cn.gov.tj.mz.fourstrong.standard.CommandSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets managers begin to open a cycle wherever they are. */
@Component
class CycleCommands implements CommandSource {

    private final Caller caller;

    CycleCommands(Caller caller) {
        this.caller = caller;
    }

    @Override
    public List<Command> forCaller() {
        return caller.is(Role.MANAGER)
                ? List.of(new Command(Words.of("supervision.cycle.new"), "cycles/new"))
                : List.of();
    }
}
