package cn.gov.tj.mz.fourstrong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Statements;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
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
    void saysHowFarTheBranchesOfEachCycleAre() {
        var cycle = new StoredCycle(database);
        cycle.draft("一支部");
        cycle.draft("二支部");
        cycle.submitted("三支部", "27");
        cycle.concluded("四支部", "28", "27");
        cycle.excluded("五支部");

        assertThat(overview.cycles().getFirst())
                .isEqualTo(new CycleRow(
                        StoredCycle.CODE,
                        StoredCycle.SELF_DUE,
                        StoredCycle.SELF_DUE.plusDays(26),
                        Samples.NOW,
                        null,
                        "样例细则",
                        1,
                        Map.of(EvaluationState.DRAFT, 2L, EvaluationState.SUBMITTED, 1L, EvaluationState.FINAL, 1L),
                        1));
    }

    @Test
    void agreesWithTheListsOfEachCycle() {
        new StoredCycle(database).submitted("一支部", "27");

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
        var rubric = RubricSamples.rubric();
        for (var code : List.of("2031H1", "2031H2", "2031")) {
            new StoredCycle(database, code, rubric, StoredCycle.SELF_DUE);
        }

        assertThat(overview.cycles()).extracting(CycleRow::code).startsWith("2031", "2031H2", "2031H1");
    }

    @Test
    void countsOnlyWhatLiesInTheScopeOfTheManager() {
        var cycle = new StoredCycle(database);
        var branch = cycle.submitted("一支部", "27").branch().id();
        cycle.draft("二支部");
        cycle.excluded("三支部");
        People.manager(accounts, "partial", branch);
        database.flush();

        As.user(users, "partial", () -> {
            assertThat(overview.cycles().getFirst().counts()).isEqualTo(Map.of(EvaluationState.SUBMITTED, 1L));
            assertThat(overview.cycles())
                    .extracting(row -> row.branches() + row.excluded())
                    .startsWith(1L)
                    .containsOnlyOnce(1L);
        });
    }

    @Test
    void takesTheSameFewStatementsHoweverManyCycles() {
        new StoredCycle(database).draft("一支部");
        Stored.flushAndClear(database);

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
