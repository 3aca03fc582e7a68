package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Runs statements of a landed migration on rows that a test has put back to what they were before it. */
public final class Migration {

    private Migration() {}

    /** @param beginning of the statement, which ends at the next semicolon */
    public static void run(EntityManager database, String file, String beginning) {
        var statement =
                Pattern.compile("^" + beginning + "[^;]*", Pattern.MULTILINE).matcher(read(file));
        assertThat(statement.find()).as("%s in %s", beginning, file).isTrue();
        database.createNativeQuery(statement.group()).executeUpdate();
        Stored.flushAndClear(database);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("db/migration/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
