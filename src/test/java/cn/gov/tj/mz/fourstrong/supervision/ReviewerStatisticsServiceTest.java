package cn.gov.tj.mz.fourstrong.supervision;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.supervision.ReviewerRow.Means;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class ReviewerStatisticsServiceTest {

    private static final Signature FIRST = StoredCycle.REVIEWERS.getFirst();
    private static final Signature SECOND = StoredCycle.REVIEWERS.get(1);

    @Autowired
    ReviewerStatisticsService statistics;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void comparesReviewersWithOthersAndWithTheBranches() {
        fillACycle(StoredCycle.SELF_DUE);

        assertThat(statistics.reviewers(StoredCycle.CODE))
                .containsExactlyInAnyOrder(
                        new ReviewerRow(
                                FIRST.account(),
                                FIRST.name(),
                                2,
                                means("27.5", "26.33333333333333", "29.0"),
                                points("26"),
                                points("29"),
                                0),
                        new ReviewerRow(
                                SECOND.account(),
                                SECOND.name(),
                                1,
                                means("24.0", "25.0", "28.0"),
                                points("24"),
                                points("24"),
                                0));
    }

    @Test
    void putsThemInTheOrderOfTheirNames() {
        fillACycle(StoredCycle.SELF_DUE);

        assertThat(statistics.reviewers(StoredCycle.CODE))
                .extracting(ReviewerRow::name)
                .isSorted();
    }

    /** The last day of review lies two weeks back: the first reviewer was in time once, the second not and never. */
    @Test
    void countsWhatCameLateOrNotAtAll() {
        fillACycle(TestClock.NOW.toLocalDate().minusDays(40));

        assertThat(statistics.reviewers(StoredCycle.CODE))
                .extracting(ReviewerRow::name, ReviewerRow::reviews, ReviewerRow::late)
                .containsExactlyInAnyOrder(tuple(FIRST.name(), 2L, 1L), tuple(SECOND.name(), 1L, 2L));
    }

    @Test
    void namesThoseWhoHandedInNothing() {
        var cycle = new StoredCycle(database);
        cycle.ask(cycle.submitted("一支部", "28"), FIRST);

        assertThat(statistics.reviewers(StoredCycle.CODE))
                .containsExactly(
                        new ReviewerRow(FIRST.account(), FIRST.name(), 0, new Means(null, null, null), null, null, 0));
    }

    @Test
    void keepsToTheScopeOfTheManager() {
        var first = fillACycle(TestClock.NOW.toLocalDate().minusDays(40));
        People.manager(accounts, "leader", first.branch().id());
        database.flush();

        As.user(
                users,
                "leader",
                () -> assertThat(statistics.reviewers(StoredCycle.CODE))
                        .extracting(
                                ReviewerRow::name,
                                ReviewerRow::reviews,
                                ReviewerRow::mean,
                                ReviewerRow::others,
                                ReviewerRow::late)
                        .containsExactlyInAnyOrder(
                                tuple(FIRST.name(), 1L, points("26"), points("25"), 0L),
                                tuple(SECOND.name(), 1L, points("24"), points("25"), 1L)));
    }

    @Test
    void takesFewStatementsForAllReviewers() {
        fillACycle(StoredCycle.SELF_DUE);

        assertThat(Statements.of(factory, () -> statistics.reviewers(StoredCycle.CODE)))
                .isLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "auditor", "sysadmin", "secadmin"})
    void isForManagersOnly(String username) {
        fillACycle(StoredCycle.SELF_DUE);

        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> statistics.reviewers(StoredCycle.CODE)));
    }

    @Test
    void knowsNoCycleThatThereIsNot() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> statistics.reviewers("1999"));
    }

    /** The first reviewer scored two branches, the second one of them, and has to score a third. */
    private Evaluation fillACycle(LocalDate selfDue) {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.rubric(), selfDue);
        var first = cycle.submitted("一支部", "28");
        var early = new Signature(FIRST.account(), FIRST.name(), Samples.NOW.minus(Duration.ofDays(30)));
        cycle.review(first, early, "26");
        cycle.review(first, SECOND, "24");
        cycle.complete(first);
        cycle.reviewed("二支部", "30", "29");
        cycle.ask(cycle.submitted("三支部", "20"), SECOND);
        Stored.flushAndClear(database);
        return first;
    }

    private static Means means(String given, String others, String self) {
        return new Means(new BigDecimal(given), new BigDecimal(others), new BigDecimal(self));
    }
}
