package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyFilter;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyService;
import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Times the board of duties of the branches that {@link CycleBenchmark} made, a record for nearly every month. */
final class DutyBenchmark {

    private static final int PAGE = 50;
    private static final int LAST = 4_950;

    /** What a page of the board may take, in milliseconds. */
    private static final Measure MARK = new Measure(300, 0);

    private final DutyService duties;
    private final EntityManagerFactory factory;
    private final JdbcTemplate database;
    private final Runnable neighbour;
    private final int year;

    DutyBenchmark(ApplicationContext program) {
        this.duties = program.getBean(DutyService.class);
        this.factory = program.getBean(EntityManagerFactory.class);
        this.database = new JdbcTemplate(program.getBean(DataSource.class));
        this.neighbour = new Neighbour(database);
        this.year = LocalDate.now(program.getBean(Clock.class)).getYear();
    }

    /** With branches of its own. */
    void runAlone() {
        new BulkCycle(database).branches(CycleBenchmark.BRANCHES);
        run();
    }

    void run() {
        new BulkDuties(database).records(year);
        var board = DutyFilter.of(year).withTypes(Set.of("THEME_PARTY_DAY"));
        IO.println("%-28s %8s %8s   %s".formatted("milliseconds", "median", "p95", "statements, mark"));
        time("duties, first page", () -> duties.board(board, 0, PAGE));
        time("duties, last page", () -> duties.board(board, LAST, PAGE));
        time("duties, overdue", () -> duties.board(board.withStates(Set.of(DutyState.OVERDUE)), 0, PAGE));
        time("duties, timeliness", () -> duties.timeliness(DutyFilter.of(year)));
    }

    private void time(String name, Runnable action) {
        var statements = Statements.of(factory, action);
        var measure = Measure.of(2, 11, neighbour, action);
        IO.println("%-28s %s   %d  %s".formatted(name, measure, statements, measure.beside(MARK)));
    }
}
