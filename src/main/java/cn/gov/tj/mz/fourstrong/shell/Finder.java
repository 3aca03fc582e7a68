package cn.gov.tj.mz.fourstrong.shell;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.gov.tj.mz.fourstrong.standard.Found;
import cn.gov.tj.mz.fourstrong.standard.FoundKind;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds anything that the caller may see; every feature looks through its own and keeps to the caller's scope. */
@Component
@Transactional(readOnly = true)
public class Finder {

    /** How much of what is typed is looked for, so that nobody makes a query without end. */
    public static final int LONGEST = 100;

    private final List<SearchSource> sources;

    Finder(List<SearchSource> sources) {
        this.sources = sources;
    }

    /** What has all the words that were typed, by kind; what can be begun when nothing was. */
    public Map<FoundKind, List<Found>> find(String typed) {
        var words = SearchWords.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        return sources.stream()
                .flatMap(source -> source.find(words).stream())
                .collect(groupingBy(Found::kind, () -> new EnumMap<>(FoundKind.class), toList()));
    }
}
