package cn.gov.tj.mz.fourstrong.trace;

import cn.gov.tj.mz.fourstrong.trace.ResultChange.Adjusted;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** How the results of a branch were changed after review; for services whose caller may see the branch. */
@Component
public class ResultChanges {

    private static final Limit MAX = Limit.of(500);

    private final ResultChangeQueries queries;

    ResultChanges(ResultChangeQueries queries) {
        this.queries = queries;
    }

    /**
     * A day's changes of one score as one, newest first, as far as there is a result: a score that is with the branch
     * again is left out.
     */
    public List<ResultChange> of(UUID branch) {
        return Stream.concat(adjusted(branch), queries.findCorrected(branch, MAX).stream())
                .sorted(Comparator.comparing(ResultChange::day).reversed())
                .toList();
    }

    private Stream<ResultChange> adjusted(UUID branch) {
        var byDay = new LinkedHashMap<List<Object>, Adjusted>();
        queries.findAdjusted(branch, MAX)
                .forEach(change -> byDay.merge(
                        List.of(change.day(), change.evaluation(), change.code()), change, Adjusted::since));
        return byDay.values().stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .map(ResultChange.class::cast);
    }
}
