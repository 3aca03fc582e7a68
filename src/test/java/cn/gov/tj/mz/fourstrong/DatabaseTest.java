package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The tests run on the database that they say they run on. */
@ApplicationTest
@Tag("database")
class DatabaseTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @Value("${fourstrong.database:h2}")
    String expected;

    @Test
    void isTheOneAskedFor() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(expected);
        }
    }

    @Test
    void countsUnknownAsTheHighest() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select x from (values (1), (cast(null as integer)), (2)) as t(x) order by x desc")) {
            rows.next();
            assertThat(rows.getObject(1)).isNull();
        }
    }

    @Test
    void standsStillInTime() {
        assertThat(LocalDateTime.now(clock)).isEqualTo(TestClock.NOW);
    }
}
