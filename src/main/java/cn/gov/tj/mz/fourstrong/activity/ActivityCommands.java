package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Command;
import cn.gov.tj.mz.fourstrong.standard.CommandSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets clerks begin a record wherever they are. */
@Component
class ActivityCommands implements CommandSource {

    private final Caller caller;

    ActivityCommands(Caller caller) {
        this.caller = caller;
    }

    @Override
    public List<Command> forCaller() {
        return caller.is(Role.CLERK) ? List.of(new Command(Words.of("activity.new"), "activities/new")) : List.of();
    }
}
