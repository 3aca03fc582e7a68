package cn.gov.tj.mz.fourstrong.rubric;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.standard.Command;
import cn.gov.tj.mz.fourstrong.standard.CommandSource;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets managers begin a rubric wherever they are, or the next version of the newest one that a cycle uses. */
@Component
class RubricCommands implements CommandSource {

    private final RubricService rubrics;
    private final Caller caller;

    RubricCommands(RubricService rubrics, Caller caller) {
        this.rubrics = rubrics;
        this.caller = caller;
    }

    @Override
    public List<Command> forCaller() {
        return caller.is(Role.MANAGER)
                ? Stream.concat(revision(), Stream.of(new Command(Words.of("rubric.new"), "rubrics/new")))
                        .toList()
                : List.of();
    }

    private Stream<Command> revision() {
        return rubrics.names().stream()
                .filter(rubric -> rubric.state() == RubricState.IN_USE)
                .limit(1)
                .map(rubric -> new Command(
                        Words.of("rubric.revise.of", rubric.name()),
                        Found.route("rubrics/new", "revise", "" + rubric.id())));
    }
}
