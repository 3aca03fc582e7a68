package cn.gov.tj.mz.fourstrong.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Migration;
import cn.gov.tj.mz.fourstrong.Stored;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Records of before list their honours as the program would have stored them. */
@ApplicationTest
@Tag("database")
@Transactional
class ListedHonoursMigrationTest {

    private static final String BETWEEN_HONOURS = "\u001F";

    @Autowired
    EntityManager database;

    @Test
    void storesWhatTheProgramStores() {
        var before = listed();
        assertThat(before.values())
                .as("of none, one and several honours")
                .anyMatch(String::isEmpty)
                .anyMatch(honours -> honours.contains(BETWEEN_HONOURS))
                .anyMatch(honours -> !honours.isEmpty() && !honours.contains(BETWEEN_HONOURS));
        database.createNativeQuery("update activity set listed_honours = '' where listed_honours <> ''")
                .executeUpdate();
        Migration.run(database, "V15__listed_honours.sql", "update activity");
        assertThat(listed()).isEqualTo(before);
    }

    private Map<String, String> listed() {
        Stored.flushAndClear(database);
        return database.unwrap(Session.class)
                .createNativeQuery("select cast(id as varchar), listed_honours from activity", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }
}
