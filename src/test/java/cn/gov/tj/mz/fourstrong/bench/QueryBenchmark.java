package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.activity.ActivityFilter;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilters;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.DashboardService;
import cn.gov.tj.mz.fourstrong.standard.SearchSource;
import cn.gov.tj.mz.fourstrong.standard.SearchWords;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Times what lists and the dashboard ask the database for, beside the same questions in plain SQL. */
final class QueryBenchmark {

    private static final int PAGE = 50;
    private static final List<String> WORDS = List.of("慰问志愿", "学习走访", "社区老人", "培训党课", "共建服务", "研讨宣传");
    private static final Measure FOUND_IN_TIME = new Measure(100, 0);
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
    private static final String MONTHS = """
            select extract(month from start_date), count(*)
            from activity
            where state <> 'WITHDRAWN' and start_date between date '2025-01-01' and date '2025-06-30'
            group by extract(month from start_date)
            """;

    private final ActivityListing list;
    private final DashboardService dashboard;
    private final List<SearchSource> sources;
    private final JdbcTemplate plain;
    private final int activities;

    private final Runnable neighbour;

    /** Every question differs a little from the one before, as people's questions do. */
    private int asked;

    QueryBenchmark(ApplicationContext program, int activities) {
        this.list = program.getBean(ActivityListing.class);
        this.dashboard = program.getBean(DashboardService.class);
        this.sources = program.getBeansOfType(SearchSource.class).values().stream()
                .filter(source -> !source.getClass().getPackageName().contains("shell")) // they ask no database
                .toList();
        this.plain = new JdbcTemplate(program.getBean(DataSource.class));
        this.activities = activities;
        this.neighbour = new Neighbour(plain);
    }

    void run() {
        IO.println("%-26s %8s %8s   %8s %8s   %6s   %s"
                .formatted("milliseconds", "median", "p95", "SQL med.", "p95", "ratio", "at most"));
        pages("list, first page", 0, new Measure(20, 30));
        pages("list, middle page", activities / 2, new Measure(60, 80));
        pages("list, last page", activities - 5 * PAGE, new Measure(60, 80));
        compare("count", () -> list.count(ActivityFilter.NONE), () -> found("%"), null);
        compare("text filter, count", () -> list.count(text(word())), () -> found("%" + word() + "%"), null);
        compare("text filter, first page", this::textPage, () -> found("%" + word() + "%"), new Measure(50, 0));
        compare("find, frequent word", () -> find(word()), () -> found("%" + word() + "%"), FOUND_IN_TIME);
        compare("find, rare word", () -> find("没有" + word()), () -> found("%没有" + word() + "%"), FOUND_IN_TIME);
        compare("find, a branch", () -> find("测算17 " + word()), () -> found("%" + word() + "%"), FOUND_IN_TIME);
        var newest = new Choice(null, null);
        compare("dashboard", () -> dashboard.overview(newest), () -> plain.queryForList(MONTHS), null);
    }

    private void pages(String name, int offset, Measure mark) {
        compare(
                name,
                () -> list.page(ActivityFilter.NONE, Sort.unsorted(), offset + asked++ % PAGE, PAGE),
                () -> plain.queryForList(IDS, offset + asked++ % PAGE, PAGE),
                mark);
    }

    private void textPage() {
        list.page(text(word()), Sort.unsorted(), 0, PAGE);
    }

    private String word() {
        return WORDS.get(asked++ % WORDS.size());
    }

    private void find(String words) {
        sources.forEach(source -> source.find(SearchWords.of(words)));
    }

    private static ActivityFilter text(String words) {
        return ActivityFilters.text(words);
    }

    private void found(String words) {
        plain.queryForObject(FOUND, Long.class, words);
    }

    private void compare(String name, Runnable ours, Runnable sql, @Nullable Measure mark) {
        var mine = Measure.of(40, 101, neighbour, ours);
        var other = Measure.of(20, 51, neighbour, sql);
        IO.println("%-26s %s   %s   %6.1f   %s"
                .formatted(name, mine, other, mine.median() / other.median(), mark == null ? "" : mine.beside(mark)));
    }
}
