package cn.gov.tj.mz.fourstrong.imports;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what each heading means: what people chose before counts more than what it says, and one that can mean
 * several columns waits for those that mean one. No column is taken twice.
 */
final class ColumnMatch {

    private final ImportRequest request;
    private final Set<String> taken = new HashSet<>();

    ColumnMatch(ImportRequest request) {
        this.request = request;
    }

    /** A column, or null, for each heading. */
    List<@Nullable String> columns(List<String> headings) {
        var columns = new @Nullable String[headings.size()];
        IntStream.range(0, columns.length)
                .boxed()
                .sorted(Comparator.comparingInt(place -> doubt(headings.get(place))))
                .forEach(place ->
                        columns[place] = take(choices(headings.get(place))).orElse(null));
        return Arrays.asList(columns);
    }

    private int doubt(String heading) {
        return request.remembered().containsKey(heading) ? 0 : choices(heading).size();
    }

    private Collection<String> choices(String heading) {
        var chosen = request.remembered().get(heading);
        return chosen == null ? request.words().columns(heading) : chosen.isEmpty() ? List.of() : List.of(chosen);
    }

    private Optional<String> take(Collection<String> choices) {
        return choices.stream().filter(taken::add).findFirst();
    }
}
