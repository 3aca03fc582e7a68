package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Command;
import cn.gov.tj.mz.fourstrong.standard.CommandSource;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets managers begin to grant titles wherever they are. */
@Component
class TitleCommands implements CommandSource {

    private final Caller caller;

    TitleCommands(Caller caller) {
        this.caller = caller;
    }

    @Override
    public List<Command> forCaller() {
        return caller.is(Role.MANAGER) ? List.of(new Command(Words.of("title.grant"), "titles/grant")) : List.of();
    }
}
