package cn.gov.tj.mz.fourstrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Migration;
import cn.gov.tj.mz.fourstrong.Stored;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations of before take the units above theirs, and the place of its unit where that is known. */
@ApplicationTest
@Tag("database")
@Transactional
class UnitsMigrationTest {

    private static final String FILE = "V14__evaluation_units.sql";

    @Autowired
    EntityManager database;

    private UUID id;

    /** One of a branch of the demo. */
    @BeforeEach
    void storeAnEvaluation() {
        id = new StoredCycle(database).draft("FC").id();
        Stored.flushAndClear(database);
    }

    @Test
    void countForEveryUnitAbove() {
        var before = units();
        assertThat(before).hasSizeGreaterThan(1);
        database.createNativeQuery("delete from evaluation_unit").executeUpdate();
        Migration.run(database, FILE, "insert into evaluation_unit");
        assertThat(units()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void keepThePlaceOfTheirUnitInTheTreeOfToday() {
        forgetPositions();
        Migration.run(database, FILE, "update evaluation");
        assertThat(position())
                .isPositive()
                .isEqualTo(database.createQuery(
                                "select u.position from Evaluation e join Unit u on u.id = e.branch.unitId where e.id = :id",
                                Integer.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    @Test
    void knowNoPlaceInATreeThatWasNeverNumbered() {
        forgetPositions();
        database.createQuery("update Unit u set u.position = 0").executeUpdate();
        Migration.run(database, FILE, "update evaluation");
        assertThat(position()).isNull();
    }

    private void forgetPositions() {
        database.createNativeQuery("update evaluation set unit_position = null").executeUpdate();
    }

    private Integer position() {
        return database.find(Evaluation.class, id).branch().unitPosition();
    }

    private List<UUID> units() {
        return database.createQuery("select q.unitId from EvaluationUnit q where q.evaluationId = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
