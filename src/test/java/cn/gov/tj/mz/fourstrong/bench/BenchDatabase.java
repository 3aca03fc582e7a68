package cn.gov.tj.mz.fourstrong.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A database to measure on, new and on disk as in real use. */
enum BenchDatabase {
    H2 {
        @Override
        <T> T with(Function<List<String>, T> action) throws IOException {
            var folder = Files.createTempDirectory("fourstrong-bench");
            return action.apply(List.of(
                    "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("bench") + ";${fourstrong.h2}",
                    "--spring.datasource.username=bench",
                    attachments(folder)));
        }
    },
    POSTGRESQL {
        @Override
        <T> T with(Function<List<String>, T> action) throws IOException {
            try (var server = Quietly.call(BenchDatabase::postgresql)) {
                return action.apply(List.of(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        attachments(Files.createTempDirectory("fourstrong-bench"))));
            }
        }
    };

    private static String attachments(Path folder) {
        return "--fourstrong.attachment.folder=" + folder.resolve("attachments");
    }

    private static EmbeddedPostgres postgresql() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException problem) {
            throw new UncheckedIOException("PostgreSQL could not be started", problem);
        }
    }

    /** Hands over the program arguments that name the database. */
    abstract <T> T with(Function<List<String>, T> action) throws IOException;
}
