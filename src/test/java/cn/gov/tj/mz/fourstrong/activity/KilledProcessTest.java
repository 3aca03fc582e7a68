package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged as saved outlives the process, which is killed here in the midst of saving, on H2's file. */
class KilledProcessTest {

    private static final int KILLS = 2;
    private static final int MIN_RECORDS = 20;
    private static final int MAX_RECORDS = 200;

    @TempDir
    static Path folder;

    private static final Set<String> SAVED = new HashSet<>();

    @BeforeAll
    static void recordAndKill() throws IOException {
        var moments = new Random(11);
        for (int i = 0; i < KILLS; i++) {
            SAVED.addAll(savedUntilKilled(moments.nextInt(MIN_RECORDS, MAX_RECORDS)));
        }
    }

    @Test
    void losesNoRecordThatWasAnsweredAsSaved() throws SQLException {
        try (var database = open()) {
            assertThat(stored(database)).containsAll(SAVED);
        }
    }

    @Test
    void keepsTheEntriesOfAllThatIsStored() throws SQLException {
        try (var database = open()) {
            assertThat(audited(database, "activity.recorded")).isEqualTo(stored(database));
            assertThat(audited(database, "activity.submitted")).isEqualTo(stored(database));
        }
    }

    /** All that the process named, so many records and what it still saved until it was dead. */
    private static List<String> savedUntilKilled(int records) throws IOException {
        var saved = new ArrayList<String>();
        var said = new ArrayList<String>();
        var process = start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(RecordingProcess.SAVED)) {
                    saved.add(line.substring(RecordingProcess.SAVED.length()));
                } else {
                    said.add(line);
                }
                if (saved.size() == records) {
                    // by its handle, since the process itself would throw away what is not read yet
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
        assertThat(saved).as(String.join("%n".formatted(), said)).hasSizeGreaterThanOrEqualTo(records);
        return saved;
    }

    private static Process start() throws IOException {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        RecordingProcess.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        command.environment().remove("FOURSTRONG_DB_URL");
        return command.start();
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:%s;MODE=PostgreSQL;IFEXISTS=TRUE".formatted(folder.resolve("data/fourstrong")),
                "fourstrong",
                "");
    }

    private static Set<String> stored(Connection database) throws SQLException {
        return column(database, "select cast(id as varchar) from activity");
    }

    private static Set<String> audited(Connection database, String action) throws SQLException {
        return column(database, "select subject_id from audit_entry where action = '%s'".formatted(action));
    }

    private static Set<String> column(Connection database, String query) throws SQLException {
        var values = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
