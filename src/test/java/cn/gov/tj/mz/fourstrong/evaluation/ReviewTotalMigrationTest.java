package cn.gov.tj.mz.fourstrong.evaluation;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Migration;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Results of before the column was there get what the program would have stored, or nothing where that is not known. */
@ApplicationTest
@Tag("database")
@Transactional
class ReviewTotalMigrationTest {

    private static final String ROUNDED = "V13__evaluation_review_total.sql";

    private static final String EXACT = "V17__exact_review_total.sql";

    @Autowired
    EntityManager database;

    private StoredCycle cycle;

    @BeforeEach
    void storeACycle() {
        cycle = new StoredCycle(database);
    }

    @Test
    void storesTheMeanOfTheReviewersTotalsRoundedOnce() {
        var oneReviewer = cycle.reviewed("一支部", "30", "29").id();
        var twoReviewers = cycle.concluded("二支部", "30", "29", "28.5").id();
        var threeReviewers = cycle.reviewed("三支部", "30", "29", "29", "28.5").id();

        migrate(ROUNDED);

        assertThat(reviewTotal(oneReviewer)).isEqualTo(points("29"));
        assertThat(reviewTotal(twoReviewers)).as("28.75").isEqualTo(points("28.8"));
        assertThat(reviewTotal(threeReviewers)).as("28.83").isEqualTo(points("28.8"));
    }

    @Test
    void keepsTheMeanWithItsDecimalsSinceTheyAreSubtracted() {
        var two = cycle.concluded("一支部", "30", "29", "28.5").id();
        var three = cycle.reviewed("二支部", "30", "29", "29", "28.5").id();

        migrate(ROUNDED, EXACT);

        assertThat(reviewTotal(two)).isEqualTo("28.75");
        assertThat(reviewTotal(three)).isEqualTo("28.83333333333333");
    }

    @Test
    void leavesOpenWhatIsNoResultOrLacksAScore() {
        var submitted = cycle.submitted("一支部", "30").id();
        var reviewed = cycle.reviewed("二支部", "30", "29", "28");
        database.flush();
        var review = database.createQuery("select r.id from Review r where r.evaluation.id = :id", UUID.class)
                .setParameter("id", reviewed.id())
                .setMaxResults(1)
                .getSingleResult();
        database.createNativeQuery("delete from review_mark where review_id = :review and indicator_id = :indicator")
                .setParameter("review", review)
                .setParameter(
                        "indicator",
                        reviewed.cycle().rubric().indicators().getFirst().id())
                .executeUpdate();

        migrate(ROUNDED, EXACT);

        assertThat(reviewTotal(submitted)).isNull();
        assertThat(reviewTotal(reviewed.id())).isNull();
    }

    private void migrate(String... files) {
        database.flush();
        database.createNativeQuery("update evaluation set review_total = null").executeUpdate();
        for (var file : files) {
            Migration.run(database, file, "update");
        }
    }

    private @Nullable BigDecimal reviewTotal(UUID evaluation) {
        return database.find(Evaluation.class, evaluation).result().reviewTotal();
    }
}
