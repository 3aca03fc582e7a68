package cn.gov.tj.mz.fourstrong.evaluation.self;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
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
class SelfProgressServiceTest {

    @Autowired
    SelfProgressService progress;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    private StoredCycle cycle;

    /** Three branches: one half done, one that handed in, one that has to correct, each with a clerk. */
    @BeforeEach
    void fillACycle() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        People.clerk(accounts, "half", cycle.halfScored("一支部").branch().id());
        People.clerk(accounts, "done", cycle.submitted("二支部", "90").branch().id());
        People.clerk(accounts, "back", cycle.returned("三支部", "90").branch().id());
        Stored.flushAndClear(database);
    }

    @Test
    void saysHowFarTheOwnBranchIsUnderEachCriterion() {
        As.user(users, "half", () -> {
            var draft = progress.drafts().getFirst();
            assertThat(progress.drafts()).hasSize(1);
            assertThat(draft.cycle()).isEqualTo(StoredCycle.CODE);
            assertThat(draft.due()).isEqualTo(StoredCycle.SELF_DUE);
            assertThat(draft.tally().scored()).isEqualTo(8);
            assertThat(draft.tally().count()).isEqualTo(16);
            assertThat(draft.firstOpen()).contains("C1");
            assertThat(draft.tally(Criterion.POLITICAL_FUNCTION).total())
                    .isEqualByComparingTo(draft.fullMarks(Criterion.POLITICAL_FUNCTION));
            assertThat(draft.tally(Criterion.MEMBERSHIP).open()).isEqualTo(4);
        });
    }

    @Test
    void leavesOutWhatWasHandedInOrReturned() {
        for (var other : new String[] {"done", "back"}) {
            As.user(users, other, () -> assertThat(progress.drafts()).isEmpty());
        }
    }

    @Test
    void putsFirstWhatIsDueFirst() {
        var sooner = new StoredCycle(database, "2031", RubricSamples.rubric(), StoredCycle.SELF_DUE.minusDays(9));
        var branch = cycle.draft("FC").branch();
        sooner.draft("FC");
        People.clerk(accounts, "both", branch.id());
        Stored.flushAndClear(database);

        As.user(
                users,
                "both",
                () -> assertThat(progress.drafts())
                        .extracting(SelfProgress::cycle)
                        .filteredOn(code -> code.startsWith("2031"))
                        .containsExactly("2031", StoredCycle.CODE));
    }

    @Test
    void takesTwoStatements() {
        As.user(
                users,
                "half",
                () -> assertThat(Statements.of(factory, progress::drafts)).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isForClerksOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(progress::drafts));
    }
}
