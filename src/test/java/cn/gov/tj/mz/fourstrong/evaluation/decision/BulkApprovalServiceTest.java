package cn.gov.tj.mz.fourstrong.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Many results take a step together or not at all, and each that cannot is named with its reason. */
@ApplicationTest
@Tag("database")
@Transactional
@WithUserDetails("manager")
class BulkApprovalServiceTest {

    @Autowired
    BulkApprovalService bulk;

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    PlatformTransactionManager transactions;

    private Evaluation reviewed;
    private Evaluation submitted;

    @BeforeEach
    void storeTwo() {
        var cycle = new StoredCycle(database);
        reviewed = cycle.reviewed("一支部", "30", "29");
        submitted = cycle.submitted("二支部", "30");
        Stored.flushAndClear(database);
    }

    @Test
    void takesAllOfThemAStepFurther() {
        bulk.approve(Map.of(reviewed.id(), reviewed.version()));
        bulk.publicise(Map.of(reviewed.id(), version()));
        assertThat(refusals(() -> bulk.conclude(Map.of(reviewed.id(), version()))))
                .extracting(Refusals.Refusal::key)
                .containsExactly("evaluation.publicity.running");
        TestClock.daysLater(8, () -> bulk.conclude(Map.of(reviewed.id(), version())));
        assertThat(state()).isEqualTo(EvaluationState.FINAL);
    }

    @Test
    void tellsEachThatWasRefusedAndWhy() {
        var gone = UUID.randomUUID();
        var expectedVersions =
                Map.of(submitted.id(), submitted.version(), reviewed.id(), reviewed.version() + 1, gone, 0);
        assertThat(refusals(() -> bulk.approve(expectedVersions)))
                .extracting(Refusals.Refusal::id, Refusals.Refusal::key)
                .containsExactlyInAnyOrder(
                        tuple(submitted.id(), "evaluation.notNow.SUBMITTED"),
                        tuple(reviewed.id(), "screen.refused.changed"),
                        tuple(gone, "screen.notFound"));
    }

    @Test
    void changesNoneWhenOneIsRefused() {
        var expectedVersions = Map.of(submitted.id(), submitted.version(), reviewed.id(), reviewed.version());
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            assertThat(refusals(() -> bulk.approve(expectedVersions))).hasSize(1);
            assertThat(transaction.isRollbackOnly()).isTrue();
        });
    }

    @Test
    void tellsAManagerNothingOfBranchesOutOfScope() {
        People.manager(accounts, "partial", submitted.branch().id());
        As.user(
                users,
                "partial",
                () -> assertThat(refusals(() -> bulk.approve(Map.of(reviewed.id(), reviewed.version()))))
                        .extracting(Refusals.Refusal::key)
                        .containsExactly("screen.notFound"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        Map<UUID, Integer> expectedVersions = Map.of(reviewed.id(), reviewed.version());
        As.user(
                users,
                username,
                () -> List.<Runnable>of(
                                () -> bulk.approve(expectedVersions),
                                () -> bulk.publicise(expectedVersions),
                                () -> bulk.conclude(expectedVersions))
                        .forEach(action -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(action::run)));
    }

    private static List<Refusals.Refusal> refusals(Runnable action) {
        return catchThrowableOfType(Refusals.class, action::run).all();
    }

    private int version() {
        return evaluations.sheet(reviewed.id()).version();
    }

    private EvaluationState state() {
        return evaluations.sheet(reviewed.id()).status().state();
    }
}
