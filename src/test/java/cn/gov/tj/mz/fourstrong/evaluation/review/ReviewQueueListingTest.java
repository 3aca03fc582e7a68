package cn.gov.tj.mz.fourstrong.evaluation.review;

import static cn.gov.tj.mz.fourstrong.evaluation.review.ReviewCycle.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("reviewer")
class ReviewQueueListingTest {

    @Autowired
    ReviewQueueListing queue;

    @Autowired
    ReviewService reviews;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private ReviewCycle stored;

    @BeforeEach
    void storeTheCycle() {
        stored = ReviewCycle.store(database);
        Stored.flushAndClear(database);
    }

    @Test
    void queuesWhatWaits() {
        assertThat(rows(ALL.at(EvaluationState.SUBMITTED)))
                .extracting(EvaluationRow::id)
                .containsExactly(stored.submitted().id());
        assertThat(queue.ids(ALL.at(EvaluationState.SUBMITTED), Sort.unsorted(), 10))
                .containsExactly(stored.submitted().id());
        assertThat(queue.count(ALL)).isEqualTo(6);
    }

    @Test
    void neverShowsTheirOwnBranch() {
        var own = stored.submitted().branch().id();
        People.reviewer(accounts, "colleague", Scope.WHOLE, own);
        As.user(users, "colleague", () -> {
            assertThat(queue.count(ALL.at(EvaluationState.SUBMITTED))).isZero();
            assertThat(queue.ids(ALL.at(EvaluationState.SUBMITTED), Sort.unsorted(), 10))
                    .isEmpty();
            assertThat(rows(EvaluationFilter.ALL))
                    .extracting(row -> row.branch().id())
                    .doesNotContain(own);
            assertThat(evaluations.count(ALL)).isEqualTo(5);
        });
    }

    @Test
    void doesNotShowWhatIsStillWithTheBranch() {
        assertThat(rows(ALL.at(EvaluationState.DRAFT))).hasSize(3).allSatisfy(row -> {
            var sheet = reviews.sheet(row.id());
            assertThat(row.result().totals().selfTotal()).isNull();
            assertThat(sheet.isOpen()).isFalse();
            assertThat(sheet.assessment().lines()).allSatisfy(line -> {
                assertThat(line.selfScore().score()).isNull();
                assertThat(line.selfScore().comment()).isNull();
                assertThat(line.selfScore().evidence()).isEmpty();
            });
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> reviews.save(row.id(), sheet.version(), Map.of()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "manager", "sysadmin", "secadmin", "auditor"})
    void isForReviewersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queue.count(ALL)));
    }

    @Test
    void takesAConstantNumberOfStatements() {
        assertThat(Statements.of(factory, () -> rows(EvaluationFilter.ALL))).isLessThanOrEqualTo(5);
    }

    private List<EvaluationRow> rows(EvaluationFilter filter) {
        return queue.page(filter, Sort.unsorted(), 0, 100);
    }
}
