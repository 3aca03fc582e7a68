package cn.gov.tj.mz.fourstrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
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
class CycleRightsTest {

    @Autowired
    CycleService cycles;

    @Autowired
    CycleExtensionService extensions;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private LocalDate due;

    @BeforeEach
    void storeARunningCycle() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        People.manager(accounts, "one", cycle.draft("甲支部").branch().id());
        cycle.draft("乙支部");
        Stored.flushAndClear(database);
        due = cycles.cycle(StoredCycle.CODE).days().due(Phase.APPROVAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void onlyManagersChangeACycle(String username) {
        As.user(users, username, () -> {
            denied(this::extend);
            denied(() -> cycles.close(StoredCycle.CODE));
            denied(() -> cycles.mayOpen());
        });
        assertThat(cycles.cycle(StoredCycle.CODE).days().due(Phase.APPROVAL)).isEqualTo(due);
    }

    @Test
    void aManagerOfAPartDecidesNothingForTheOthers() {
        As.user(users, "one", () -> {
            assertThat(cycles.mayOpen()).isFalse();
            beyondScope(this::extend);
            beyondScope(() -> cycles.close(StoredCycle.CODE));
        });
        assertThat(cycles.cycle(StoredCycle.CODE).days().due(Phase.APPROVAL)).isEqualTo(due);
        assertThat(cycles.mayOpen()).isTrue();
    }

    @Test
    void aManagerOfTheWholeBureauGivesMoreTime() {
        extend();
        assertThat(cycles.cycle(StoredCycle.CODE).days().due(Phase.APPROVAL)).isEqualTo(due.plusDays(1));
        assertThat(cycles.extensions(StoredCycle.CODE))
                .singleElement()
                .satisfies(extension -> assertThat(extension.after()).isEqualTo(due.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager"})
    void everybodyInBusinessKnowsTheCycles(String username) {
        As.user(users, username, () -> {
            assertThat(cycles.names()).extracting(CycleName::code).contains(StoredCycle.CODE);
            assertThat(cycles.rubric(StoredCycle.CODE).indicators()).hasSize(16);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cycles.cycle("1999"));
        });
    }

    private void extend() {
        extensions.extend(StoredCycle.CODE, Phase.APPROVAL, due.plusDays(1), "集中培训");
    }

    private static void denied(ThrowingCallable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action);
    }

    private static void beyondScope(ThrowingCallable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(action)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("cycle.beyondScope"));
    }
}
