package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
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
class CycleOverviewServiceTest {

    @Autowired
    CycleOverviewService overview;

    @Autowired
    ProgressListing progress;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void agreesWithTheListsOfEachCycle() {
        assertThat(overview.cycles()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.branches()).isEqualTo(progress.summary(row.code()).branches());
            for (var state : EvaluationState.values()) {
                assertThat(row.count(state))
                        .as("%s %s", row.code(), state)
                        .isEqualTo(progress.count(
                                EvaluationFilter.ALL.in(row.code()).at(state)));
            }
        });
    }

    @Test
    void putsTheNewestFirst() {
        assertThat(overview.cycles())
                .extracting(CycleRow::openedAt)
                .isSortedAccordingTo((row, other) -> other.compareTo(row));
    }

    @Test
    void countsOnlyWhatLiesInTheScopeOfTheManager() {
        var branch = database.createQuery("select b.id from Branch b order by b.sortOrder limit 1", UUID.class)
                .getSingleResult();
        People.manager(accounts, "partial", branch);
        database.flush();

        As.user(
                users,
                "partial",
                () -> assertThat(overview.cycles())
                        .isNotEmpty()
                        .allSatisfy(row ->
                                assertThat(row.branches() + row.excluded()).isEqualTo(1)));
    }

    @Test
    void takesTheSameFewStatementsHoweverManyCycles() {
        database.clear();

        assertThat(Statements.of(factory, () -> overview.cycles())).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isForManagersOnly(String username) {
        As.user(
                users,
                username,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> overview.cycles()));
    }
}
