package cn.gov.tj.mz.fourstrong;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that a action takes, so that a list that asks once per row is found. */
public final class Statements {

    private Statements() {}

    public static long of(EntityManagerFactory factory, Runnable action) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        var before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            var start = statistics.getPrepareStatementCount();
            action.run();
            return statistics.getPrepareStatementCount() - start;
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }
}
