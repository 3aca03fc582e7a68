package cn.gov.tj.mz.fourstrong;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** The statements that an action takes, so that a list that asks once per row, or twice for all, is found. */
public final class Statements {

    private Statements() {}

    /** How many SQL statements the action takes. */
    public static long of(EntityManagerFactory factory, Runnable action) {
        return with(factory, statistics -> {
            var start = statistics.getPrepareStatementCount();
            action.run();
            return statistics.getPrepareStatementCount() - start;
        });
    }

    /** The JPQL that the action asks, each query as often as it is asked. */
    public static List<String> queries(EntityManagerFactory factory, Runnable action) {
        return with(factory, statistics -> {
            var before = Arrays.stream(statistics.getQueries())
                    .collect(Collectors.toMap(Function.identity(), query -> times(statistics, query)));
            action.run();
            return Arrays.stream(statistics.getQueries())
                    .flatMap(query ->
                            Collections.nCopies(
                                    (int) (times(statistics, query) - before.getOrDefault(query, 0L)), query)
                                    .stream())
                    .toList();
        });
    }

    private static long times(Statistics statistics, String query) {
        return statistics.getQueryStatistics(query).getExecutionCount();
    }

    private static <T> T with(EntityManagerFactory factory, Function<Statistics, T> measure) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            return measure.apply(statistics);
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }
}
