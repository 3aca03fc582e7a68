package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.dashboard.ResultChange.Adjusted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells how the results of a branch were changed after review, a day's changes of one score as one. */
@Component
class ResultChanges {

    private static final Limit MOST = Limit.of(500);

    private final ResultChangeQueries queries;
    private final Clock clock;

    ResultChanges(ResultChangeQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Newest first, as far as there is a result: a score that is with the branch again is not told. */
    List<ResultChange> of(UUID branch) {
        return Stream.concat(
                        adjusted(branch),
                        queries.findCorrected(branch, MOST).stream()
                                .map(found -> found.change(LocalDate.ofInstant(found.at(), clock.getZone()))))
                .sorted(Comparator.comparing(ResultChange::day).reversed())
                .toList();
    }

    private Stream<ResultChange> adjusted(UUID branch) {
        var byDay = new LinkedHashMap<List<Object>, Adjusted>();
        queries.findAdjusted(branch, MOST).stream()
                .map(found -> found.change(LocalDate.ofInstant(found.at(), clock.getZone())))
                .forEach(change -> byDay.merge(
                        List.of(change.day(), change.evaluation(), change.code()), change, Adjusted::since));
        return byDay.values().stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .map(ResultChange.class::cast);
    }
}
