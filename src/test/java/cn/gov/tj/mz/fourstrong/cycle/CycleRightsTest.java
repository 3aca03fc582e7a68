package cn.gov.tj.mz.fourstrong.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluations;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
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
    EvaluationListing evaluations;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    private String running;
    private LocalDate due;

    @BeforeEach
    void findTheRunningCycle() {
        var draft = Evaluations.firstAt(evaluations, EvaluationState.DRAFT);
        People.manager(accounts, "one", draft.branch().id());
        running = draft.edition().cycle();
        due = cycles.cycle(running).days().due(Phase.APPROVAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void onlyManagersChangeACycle(String username) {
        As.user(users, username, () -> {
            denied(this::extend);
            denied(() -> cycles.close(running));
            denied(() -> cycles.mayOpen());
        });
        assertThat(cycles.cycle(running).days().due(Phase.APPROVAL)).isEqualTo(due);
    }

    @Test
    void aManagerOfAPartDecidesNothingForTheOthers() {
        As.user(users, "one", () -> {
            assertThat(cycles.mayOpen()).isFalse();
            beyondScope(this::extend);
            beyondScope(() -> cycles.close(running));
        });
        assertThat(cycles.cycle(running).days().due(Phase.APPROVAL)).isEqualTo(due);
        assertThat(cycles.mayOpen()).isTrue();
    }

    @Test
    void aManagerOfTheWholeBureauGivesMoreTime() {
        extend();
        assertThat(cycles.cycle(running).days().due(Phase.APPROVAL)).isEqualTo(due.plusDays(1));
        assertThat(cycles.extensions(running))
                .singleElement()
                .satisfies(extension -> assertThat(extension.after()).isEqualTo(due.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager"})
    void everybodyInBusinessKnowsTheCycles(String username) {
        As.user(users, username, () -> {
            assertThat(cycles.names()).extracting(CycleName::code).contains(running);
            assertThat(cycles.rubric(running).indicators()).isNotEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cycles.cycle("1999"));
        });
    }

    private void extend() {
        extensions.extend(running, Phase.APPROVAL, due.plusDays(1), "集中培训");
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
