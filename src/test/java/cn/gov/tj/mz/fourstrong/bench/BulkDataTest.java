package cn.gov.tj.mz.fourstrong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Scope;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What benchmarks fill a database with fits the schema of today; they write it past the program. */
class BulkDataTest {

    @Test
    void fitsTheTables() throws SQLException {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:bulk;MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        var database = new JdbcTemplate(source);
        database.update("""
                insert into unit (id, version, code, name, short_name, kind, sort_order)
                values (?, 0, 'MZJ', '民政局', '民政局', 'BUREAU', 0)
                """, Scope.WHOLE);

        new BulkData().fill(source, 0);
        new BulkCycle(database).branches(3);

        assertThat(database.queryForObject("select count(*) from branch", Integer.class))
                .isEqualTo(103);
    }
}
