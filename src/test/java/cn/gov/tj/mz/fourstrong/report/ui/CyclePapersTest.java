package cn.gov.tj.mz.fourstrong.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class CyclePapersTest extends ViewTest {

    @Autowired
    CyclePapers papers;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private StoredCycle cycle;

    @BeforeEach
    void aCycleOfOne() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        cycle.concluded("支部0", "96", "94");
        Stored.flushAndClear(database);
    }

    @Test
    void takeAsManyStatementsForManyBranchesAsForOne() {
        var before = reading();
        for (var i = 1; i <= 5; i++) {
            cycle.concluded("支部" + i, "90", "88");
        }
        Stored.flushAndClear(database);

        assertThat(reading()).isEqualTo(before);
    }

    @Test
    void takeAsManyStatementsForEachSheet() {
        var one =
                Statements.of(factory, () -> papers.sheets(StoredCycle.CODE, 10).toList());
        cycle.concluded("支部1", "90", "88");
        Stored.flushAndClear(database);
        var two =
                Statements.of(factory, () -> papers.sheets(StoredCycle.CODE, 10).toList());
        cycle.concluded("支部2", "90", "88");
        Stored.flushAndClear(database);

        assertThat(Statements.of(
                                factory,
                                () -> papers.sheets(StoredCycle.CODE, 10).toList())
                        - two)
                .isLessThanOrEqualTo(two - one);
    }

    @Test
    void areNotMoreThanAMeetingReads() {
        cycle.concluded("支部1", "90", "88");
        Stored.flushAndClear(database);

        assertThat(papers.countSheets(StoredCycle.CODE)).isEqualTo(2);
        assertThat(papers.sheets(StoredCycle.CODE, 1)).hasSize(1);
    }

    private long reading() {
        return Statements.of(factory, () -> {
            papers.overview(StoredCycle.CODE);
            papers.notice(StoredCycle.CODE);
            papers.certificates(StoredCycle.CODE);
        });
    }
}
