package cn.gov.tj.mz.fourstrong.shell;

import cn.gov.tj.mz.fourstrong.standard.Command;
import cn.gov.tj.mz.fourstrong.standard.CommandSource;
import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.Names;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import cn.gov.tj.mz.fourstrong.standard.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what the caller may begin, by its name in either language; all of it while nothing is asked for. */
@Component
class CommandSearch implements SearchSource {

    private static final Command PASSWORD = new Command(Words.of("shell.password"), "password");

    private final List<CommandSource> sources;
    private final Names names;

    CommandSearch(List<CommandSource> sources, Names names) {
        this.sources = sources;
        this.names = names;
    }

    @Override
    public List<Found> find(SearchWords words) {
        return Stream.concat(sources.stream().flatMap(source -> source.forCaller().stream()), Stream.of(PASSWORD))
                .filter(command -> words.occurIn(names.of(command.title())))
                .map(command -> new Found(FoundKind.COMMAND, command.title(), null, command.route()))
                .toList();
    }
}
