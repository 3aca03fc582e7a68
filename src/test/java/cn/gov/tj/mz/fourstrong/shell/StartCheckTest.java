package cn.gov.tj.mz.fourstrong.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.Application;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that cannot succeed says why in both languages, shows no stack trace and leaves nothing behind. */
@ExtendWith(OutputCaptureExtension.class)
class StartCheckTest {

    /** The one of application.properties. */
    private static final String USER = "fourstrong";

    @TempDir
    Path folder;

    @Test
    void namesATakenPort(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refusesToStart(taken.getLocalPort(), url());

            assertThat(output)
                    .contains("无法使用端口 " + taken.getLocalPort(), "Port " + taken.getLocalPort() + " cannot be used")
                    .doesNotContain("\tat ");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void namesTheProcessThatHasTheData(CapturedOutput output) throws IOException {
        try (var _ = DataLock.acquire(url()).orElseThrow()) {
            refusesToStart(0, url());

            var pid = ProcessHandle.current().pid();
            assertThat(output)
                    .contains(folder + " 正由进程 " + pid + " 使用", "Process " + pid + " is using " + folder)
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void namesADatabaseThatDoesNotAnswer(CapturedOutput output) {
        refusesToStart(0, "jdbc:postgresql://localhost:1/branches?password=secret");

        assertThat(output)
                .contains("无法连接数据库 jdbc:postgresql://localhost:1/branches", "Cannot connect to the database")
                .doesNotContain("secret", "\tat ");
    }

    @Test
    void namesDataOfAnotherProgram(CapturedOutput output) throws SQLException {
        execute("create table somebody_elses (id int)");

        refusesData(output, "Found non-empty schema");
    }

    @Test
    void namesDataOfAnotherVersion(CapturedOutput output) throws SQLException {
        Flyway.configure().dataSource(url(), USER, "").load().migrate();
        execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

        refusesData(output, "Migrations have failed validation");
    }

    @Test
    void namesDataOfALaterVersion(CapturedOutput output) throws SQLException {
        Flyway.configure().dataSource(url(), USER, "").load().migrate();
        execute("""
                insert into "flyway_schema_history"
                select 999, '999', 'later', 'SQL', 'V999__later.sql', 1, "installed_by", "installed_on", 1, true
                from "flyway_schema_history"
                where "version" = '1'
                """);

        refusesData(output, "Migrations have failed validation");
    }

    private void execute(String sql) throws SQLException {
        try (var database = DriverManager.getConnection(url(), USER, "");
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refusesData(CapturedOutput output, String reason) {
        assertThatException()
                .isThrownBy(() -> SpringApplication.run(
                        Application.class,
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--spring.datasource.url=" + url()));

        assertThat(output)
                .contains("数据库结构与本程序不符", "The database does not fit this program", reason)
                .doesNotContain("\tat ");
    }

    private static void refusesToStart(int port, String url) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> SpringApplication.run(
                        Application.class, "--server.port=" + port, "--spring.datasource.url=" + url));
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("fourstrong");
    }
}
