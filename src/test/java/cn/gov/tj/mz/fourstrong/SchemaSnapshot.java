package cn.gov.tj.mz.fourstrong;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database of version 10 with a few invented rows, restored before Flyway sees it. */
@TestConfiguration(proxyBeanMethods = false)
class SchemaSnapshot {

    static final String VERSION = "10";

    @Bean
    FlywayMigrationStrategy restoreAndMigrate(@Value("${fourstrong.database:h2}") String database) {
        return flyway -> {
            var snapshot = new ResourceDatabasePopulator(
                    new ClassPathResource("db/snapshot/v%s-%s.sql".formatted(VERSION, database)));
            snapshot.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
            snapshot.execute(flyway.getConfiguration().getDataSource());
            flyway.migrate();
        };
    }
}
