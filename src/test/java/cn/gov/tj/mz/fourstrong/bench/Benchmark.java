package cn.gov.tj.mz.fourstrong.bench;

import cn.gov.tj.mz.fourstrong.Application;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Measures the program on a full database: {@code ./fourstrong bench [number of activities]}; with {@code
 * export}, {@code import} or {@code duties} as its second argument only that.
 */
final class Benchmark {

    private static final int ACTIVITIES = 100_000;
    private static final String ALL = "all";
    private static final String EXPORT = "export";
    private static final String IMPORT = "import";
    private static final String DUTIES = "duties";

    private Benchmark() {}

    static void main(String[] args) throws IOException {
        var activities = args.length == 0 ? ACTIVITIES : Integer.parseInt(args[0]);
        var only = args.length > 1 ? args[1] : ALL;
        for (var database : BenchDatabase.values()) {
            database.with(settings -> {
                IO.println("%n== %s, %,d activities".formatted(database, activities));
                measure(settings, activities, only);
                if (only.equals(ALL)) {
                    MemoryBenchmark.run(settings);
                }
                return true;
            });
        }
    }

    private static void measure(List<String> settings, int activities, String only) {
        var arguments = Stream.concat(
                settings.stream(),
                Stream.of(
                        "--fourstrong.demo=true",
                        "--server.port=0",
                        "--spring.main.log-startup-info=false",
                        "--logging.level.root=error"));
        try (var program =
                Quietly.call(() -> SpringApplication.run(Application.class, arguments.toArray(String[]::new)))) {
            fill(program, activities);
            signIn(program, "manager");
            if (only.equals(DUTIES)) {
                new DutyBenchmark(program).runAlone();
                return;
            }
            if (only.equals(ALL)) {
                new QueryBenchmark(program, activities).run();
            }
            if (!only.equals(IMPORT)) {
                new ExportBenchmark(program).run();
            }
            if (only.equals(ALL)) {
                new CycleBenchmark(program).run();
                new DutyBenchmark(program).run();
            }
            if (!only.equals(EXPORT)) {
                signIn(program, "clerk");
                new ImportBenchmark(program).run();
            }
        }
    }

    private static void fill(ConfigurableApplicationContext program, int activities) {
        try {
            var start = System.nanoTime();
            new BulkData().fill(program.getBean(DataSource.class), activities);
            IO.println("filled in %.1f s".formatted((System.nanoTime() - start) / 1e9));
        } catch (SQLException problem) {
            throw new IllegalStateException("The database could not be filled", problem);
        }
    }

    private static void signIn(ConfigurableApplicationContext program, String username) {
        var user = program.getBean(UserDetailsService.class).loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
