package cn.gov.tj.mz.fourstrong.evaluation.sheet;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

/** The score of the cycle before stands beside the same matter only, with the full marks of that time. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class EarlierScoreTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    EntityManager database;

    private UUID later;

    @BeforeEach
    void storeTwoCycles() {
        var before = new StoredCycle(database, "2030H1", RubricSamples.likeStandard());
        before.concluded("ZW", "100", "99.5");
        later = new StoredCycle(database, "2030H2", RubricSamples.likeStandard("后一版细则"))
                .reviewed("ZW", "90", "88")
                .id();
        Stored.flushAndClear(database);
    }

    @Test
    void standsBesideTheSameMatter() {
        var line = first();
        assertThat(line.previous().score())
                .isEqualByComparingTo(line.indicator().fullMarks().subtract(points("0.5")));
        assertThat(line.previous().fullMarks())
                .isEqualByComparingTo(line.indicator().fullMarks());
        assertThat(EarlierScore.sum(lines()).score()).isEqualByComparingTo(points("99.5"));
    }

    @Test
    void isOfThePeriodOfTheSameKindThoughAYearEndedSince() {
        var wholeYear = new StoredCycle(database, "2029", RubricSamples.likeStandard("全年细则"));
        wholeYear.concluded("ZW", "80", "80");
        var year = new StoredCycle(database, "2031", RubricSamples.likeStandard("新一年细则"))
                .reviewed("ZW", "90", "88")
                .id();
        Stored.flushAndClear(database);
        assertThat(evaluations.sheet(year).previous().cycle()).isEqualTo("2029");
        assertThat(evaluations.sheet(later).previous().cycle()).isEqualTo("2030H1");
    }

    @Test
    void isOfNoOtherMatterUnderTheSameCode() {
        change("name_zh = '另一件事'");
        assertThat(first().previous()).isNull();
        assertThat(lines().get(1).previous()).isNotNull();
        assertThat(EarlierScore.sum(lines())).as("a sum without one of them").isNull();
    }

    @Test
    void isOfTheSameMatterHoweverItsNameIsSpaced() {
        change("name_zh = concat(' ', concat(name_zh, ' '))");
        assertThat(first().previous()).isNotNull();
    }

    @Test
    void keepsItsOwnFullMarks() {
        var before = first().indicator().fullMarks();
        change("full_marks = full_marks - 2");
        assertThat(first().indicator().fullMarks()).isEqualTo(before.subtract(new BigDecimal(2)));
        assertThat(first().previous().fullMarks()).isEqualByComparingTo(before);
    }

    private void change(String assignment) {
        database.createNativeQuery("update indicator set %s where id = :id".formatted(assignment))
                .setParameter("id", first().indicator().id())
                .executeUpdate();
        database.clear();
    }

    private IndicatorLine first() {
        return lines().getFirst();
    }

    private List<IndicatorLine> lines() {
        return evaluations.sheet(later).lines();
    }
}
