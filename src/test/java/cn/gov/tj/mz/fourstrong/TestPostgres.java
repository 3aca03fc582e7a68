package cn.gov.tj.mz.fourstrong;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real PostgreSQL for the whole run, with a database of its own for each application context. */
@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fourstrong.database", havingValue = "postgresql")
class TestPostgres {

    private static final String USER = "postgres";

    @Bean
    JdbcConnectionDetails newDatabase() throws SQLException {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Connection(Server.INSTANCE.getJdbcUrl(USER, name));
    }

    private record Connection(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return USER;
        }

        @Override
        public String getPassword() {
            return USER;
        }
    }

    /** Starts with the first context that asks; the library ends it with the JVM. */
    private static final class Server {

        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException problem) {
                throw new ExceptionInInitializerError(problem);
            }
        }
    }
}
