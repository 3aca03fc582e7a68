package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityList;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Times what a list asks the database for, beside the same questions in plain SQL. */
final class QueryBenchmark {

    private static final int PAGE = 50;
    private static final String IDS = """
            select id
            from activity
            where state <> 'WITHDRAWN'
            order by sort_date desc, id desc
            offset ? rows fetch next ? rows only
            """;
    private static final String FOUND = """
            select count(*)
            from activity
            where state <> 'WITHDRAWN' and search_text like ?
            """;

    private final ActivityList list;
    private final JdbcTemplate plain;
    private final int activities;

    QueryBenchmark(ApplicationContext program, int activities) {
        this.list = program.getBean(ActivityList.class);
        this.plain = new JdbcTemplate(program.getBean(DataSource.class));
        this.activities = activities;
    }

    void run() {
        IO.println(
                "%-28s %8s %8s   %8s %8s   %s".formatted("milliseconds", "median", "p95", "SQL med.", "p95", "ratio"));
        compare("list, first page", () -> page(0), () -> ids(0));
        compare("list, middle page", () -> page(activities / 2), () -> ids(activities / 2));
        compare("list, last page", () -> page(activities - PAGE), () -> ids(activities - PAGE));
        compare("count", () -> list.count(ActivityFilter.NONE), () -> found("%"));
        var words = new ActivityFilter(
                "慰问志愿", Set.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), null, null, false, Set.of(), Set.of());
        compare("text filter, count", () -> list.count(words), () -> found("%慰问志愿%"));
        compare("text filter, first page", () -> list.page(words, Sort.unsorted(), 0, PAGE), () -> found("%慰问志愿%"));
    }

    private void page(int offset) {
        list.page(ActivityFilter.NONE, Sort.unsorted(), offset, PAGE);
    }

    private void ids(int offset) {
        plain.queryForList(IDS, offset, PAGE);
    }

    private void found(String words) {
        plain.queryForObject(FOUND, Long.class, words);
    }

    private static void compare(String name, Runnable ours, Runnable sql) {
        var mine = Measure.of(20, 101, ours);
        var other = Measure.of(20, 101, sql);
        IO.println("%-28s %s   %s   %.1f".formatted(name, mine, other, mine.median() / other.median()));
    }
}
