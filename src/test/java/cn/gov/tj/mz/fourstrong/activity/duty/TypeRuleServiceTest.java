package cn.gov.tj.mz.fourstrong.activity.duty;

import static cn.gov.tj.mz.fourstrong.activity.duty.DutyRecords.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.RuleWindow;
import cn.gov.tj.mz.fourstrong.activity.TypeRule;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Applicability;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Source;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@RecordApplicationEvents
@WithUserDetails("manager")
class TypeRuleServiceTest {

    private static final LocalDate TODAY = TestClock.NOW.toLocalDate();
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);

    private static final TypeRule QUARTERLY =
            new TypeRule(Frequency.QUARTERLY, 2, Applicability.ALWAYS, RuleWindow.withGrace(3), false, Source.LOCAL);

    @Autowired
    TypeRuleService rules;

    @Autowired
    DutyService duties;

    @Autowired
    ActivityTypeService types;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    @Test
    void holdFromTheirDayOnAndNotBefore() {
        var before = duties.branch("FC", 2026).orElseThrow().duties();
        rules.set(TYPE, today(), JANUARY, QUARTERLY);
        database.flush();

        assertThat(duties.branch("FC", 2026).orElseThrow().duties()).isEqualTo(before);
        assertThat(duties.branch("FC", 2027).orElseThrow().duties())
                .filteredOn(duty -> duty.type().equals(TYPE))
                .hasSize(4)
                .allMatch(duty -> duty.times() == 2);
        assertThat(row().rule()).isEqualTo(types.rules().on(TYPE, TODAY));
        assertThat(row().next()).isEqualTo(new RuleRow.Next(JANUARY, QUARTERLY));
    }

    @Test
    void sayBeforeTheyAreSavedWhatTheyWouldChange() {
        var preview = rules.preview(TYPE, DECEMBER, QUARTERLY);

        assertThat(preview.isEmpty()).isFalse();
        assertThat(preview.years()).hasSize(2);
        assertThat(preview.years().getFirst().before().due())
                .isEqualTo(preview.years().getFirst().after().due() + 6);
        assertThat(preview.years().getFirst().before().overdue())
                .isEqualTo(preview.years().getFirst().after().overdue());
        assertThat(preview.years().getLast().after().due()).isEqualTo(6 * 8);
        assertThat(rules.preview(TYPE, DECEMBER, today()).isEmpty()).isTrue();
    }

    @Test
    void areChangedForTheSameDayAgain() {
        rules.set(TYPE, today(), JANUARY, QUARTERLY);
        database.flush();
        rules.set(TYPE, QUARTERLY, JANUARY, TypeRule.NEVER);
        database.flush();

        assertThat(row().next()).isEqualTo(new RuleRow.Next(JANUARY, TypeRule.NEVER));
        assertThat(events.stream(DutyEvent.class))
                .hasSize(2)
                .allMatch(event -> event.subject().equals("主题党日"));
    }

    @Test
    void areNotSetOverWhatSomebodyElseSet() {
        var seen = today();
        rules.set(TYPE, seen, JANUARY, QUARTERLY);
        database.flush();

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> rules.set(TYPE, seen, JANUARY, TypeRule.NEVER));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rules.set("NONSENSE", TypeRule.NEVER, JANUARY, QUARTERLY));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 3, 10, validFrom",
        "1, 0, 0, 0, 3, times",
        "1, 12, 0, 1, 3, opensAfter",
        "1, 0, 7, 1, 3, closesAfter",
        "1, 0, 0, 1, 0, noticeDays"
    })
    void areRefusedBesideTheField(int future, int opens, int closes, int times, int notice, String field) {
        var rule = new TypeRule(
                Frequency.MONTHLY,
                times,
                Applicability.ALWAYS,
                new RuleWindow(opens, closes, 0, notice, 0),
                true,
                Source.RULE);
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> rules.set(TYPE, today(), TODAY.minusDays(1).plusDays(future), rule))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly(field));
    }

    @Test
    void areChangedByManagersOfTheWholeBureauOnly() {
        People.manager(accounts, "one", organisation.branches().getFirst().id());
        assertThat(rules.mayChange()).isTrue();

        As.user(users, "one", () -> {
            assertThat(rules.mayChange()).isFalse();
            assertThat(rules.rules()).isNotEmpty();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> rules.set(TYPE, today(), JANUARY, QUARTERLY));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void areForManagersAlone(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rules.rules());
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> rules.preview(TYPE, JANUARY, QUARTERLY));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> rules.set(TYPE, QUARTERLY, JANUARY, QUARTERLY));
        });
    }

    private TypeRule today() {
        return types.rules().on(TYPE, TODAY);
    }

    private RuleRow row() {
        return rules.rules().stream()
                .filter(row -> row.type().code().equals(TYPE))
                .findFirst()
                .orElseThrow();
    }
}
