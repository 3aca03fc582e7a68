package cn.gov.tj.mz.fourstrong;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.Honour.Level;
import cn.gov.tj.mz.fourstrong.activity.Honour.Recipient;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** A database of an earlier state is migrated to the newest one, validated by Hibernate, and its rows can be read. */
@SpringBootTest(classes = MigrationUpgradeTest.Persistence.class)
@ActiveProfiles("test")
@Tag("database")
@Transactional
class MigrationUpgradeTest {

    /** How many entities have rows in the snapshot: all of its time. */
    private static final int ENTITIES_WITH_ROWS = 32;

    @Autowired
    Flyway flyway;

    @Autowired
    EntityManager database;

    @Test
    void everyMigrationAfterTheSnapshotIsApplied() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .extracting(migration -> migration.getVersion().toString())
                .containsSubsequence(SchemaSnapshot.VERSION, "11", "12", "13", "14");
    }

    @Test
    void everyEntityCanBeRead() {
        assertThat(database.getMetamodel().getEntities())
                .filteredOn(entity -> !database.createQuery(
                                "select e from %s e".formatted(entity.getName()), entity.getJavaType())
                        .getResultList()
                        .isEmpty())
                .hasSize(ENTITIES_WITH_ROWS);
    }

    @Test
    void evaluationsOfBeforeCountForTheirUnitAndAllAboveIt() {
        assertThat(database.createQuery("select e from Evaluation e", Evaluation.class)
                        .getResultList())
                .isNotEmpty()
                .allSatisfy(evaluation -> assertThat(database.createQuery("""
                                        select q.unitId
                                        from EvaluationUnit q
                                        where q.evaluationId = :id
                                        """, UUID.class)
                                .setParameter("id", evaluation.id())
                                .getResultList())
                        .contains(evaluation.branch().unitId(), Scope.WHOLE));
    }

    @Test
    void listedHonoursAreCompleted() {
        assertThat(database.createQuery("select a.content.listedHonours from Activity a", Object.class)
                        .getResultList())
                .containsExactlyInAnyOrder(
                        List.of(),
                        List.of(new Honour("示例先进集体", Level.BUREAU, "示例民政局", "2024、2025", Recipient.BRANCH, 2)));
    }

    /** The stored part of the program alone: two whole programs in one JVM would share the holder of who is signed in. */
    @AutoConfigurationPackage(basePackageClasses = Application.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import({SchemaSnapshot.class, TestPostgres.class})
    static class Persistence {}
}
