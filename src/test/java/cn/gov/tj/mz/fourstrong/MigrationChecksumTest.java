package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** A landed migration is frozen, because databases exist that it has made. */
class MigrationChecksumTest {

    private static final String LIST = "db/landed-migrations.properties";

    @Test
    void landedMigrationsStayAsTheyAre() throws IOException {
        var present = present();
        assertThat(landed())
                .allSatisfy((file, checksum) -> assertThat(present)
                        .withFailMessage(
                                "A landed migration must not be changed; add a new one. This one differs: %s", file)
                        .contains(entry(file, checksum)));
    }

    @Test
    void everyMigrationIsListed() throws IOException {
        var landed = landed();
        assertThat(present())
                .allSatisfy((file, checksum) -> assertThat(landed)
                        .withFailMessage(
                                "A new migration is listed when it lands. Add to %s: %s=%s", LIST, file, checksum)
                        .containsKey(file));
    }

    private static Map<String, String> landed() throws IOException {
        return PropertiesLoaderUtils.loadProperties(new ClassPathResource(LIST)).entrySet().stream()
                .collect(Collectors.toMap(
                        line -> line.getKey().toString(),
                        line -> line.getValue().toString()));
    }

    /** As Flyway computes them, so that the ends of lines do not count. */
    private static Map<String, String> present() {
        var flyway =
                Flyway.configure().dataSource("jdbc:h2:mem:checksums", "", "").load();
        return Arrays.stream(flyway.info().all())
                .collect(Collectors.toMap(MigrationInfo::getScript, file -> String.valueOf(file.getChecksum())));
    }
}
