package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.cycle.Phase;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
class RunningCycleServiceTest {

    @Autowired
    RunningCycleService cycles;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private StoredCycle cycle;

    @BeforeEach
    void fillACycle() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        cycle.halfScored("一支部");
        cycle.reviewed("二支部", "90", "88");
        People.manager(accounts, "leader", cycle.unit());
        Stored.flushAndClear(database);
    }

    @Test
    void namesTheBranchesAndHowFarTheyAre() {
        As.user(users, "leader", () -> {
            var found = cycles.newest().orElseThrow();
            assertThat(found.summary().code()).isEqualTo(StoredCycle.CODE);
            assertThat(found.rows())
                    .extracting(row -> row.branch().shortName().today())
                    .containsExactly("一支部", "二支部");
            assertThat(found.drafts().values()).singleElement().satisfies(draft -> {
                assertThat(draft.scored()).isEqualTo(8);
                assertThat(draft.indicators()).isEqualTo(16);
            });
            assertThat(found.term().orElseThrow().phase()).isEqualTo(Phase.SELF);
            assertThat(found.reviewed()).isEqualTo(1);
        });
    }

    @Test
    void showsAManagerOfAPartThatPartOnly() {
        var branch = cycle.submitted("三支部", "90").branch().id();
        People.manager(accounts, "partial", branch);
        People.managerOfOwnBranch(accounts, "own", branch);
        Stored.flushAndClear(database);

        As.user(users, "partial", () -> {
            var found = cycles.newest().orElseThrow();
            assertThat(found.rows()).extracting(row -> row.branch().id()).containsExactly(branch);
            assertThat(found.summary().branches()).isEqualTo(1);
            assertThat(found.isDecidedHere(found.rows().getFirst())).isTrue();
        });
        As.user(users, "own", () -> {
            var found = cycles.newest().orElseThrow();
            assertThat(found.rows())
                    .filteredOn(row -> !found.isDecidedHere(row))
                    .extracting(row -> row.branch().id())
                    .containsExactly(branch);
        });
    }

    @Test
    void takesAsManyStatementsForManyBranchesAsForTwo() {
        As.user(users, "leader", () -> {
            var two = Statements.of(factory, cycles::newest);
            for (var branch = 3; branch <= 60; branch++) {
                cycle.submitted("支部" + branch, "90");
            }
            Stored.flushAndClear(database);
            assertThat(Statements.of(factory, cycles::newest)).isEqualTo(two).isLessThanOrEqualTo(12);
            assertThat(cycles.newest().orElseThrow().rows()).hasSize(RunningCycle.MOST);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(cycles::newest));
    }
}
