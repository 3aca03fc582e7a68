package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import cn.gov.tj.mz.fourstrong.standard.Stale;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@RecordApplicationEvents
@Tag("database")
@Transactional
@WithUserDetails("secadmin")
class AccountGrantServiceTest {

    @Autowired
    AccountGrantService admin;

    @Autowired
    AccountUserDetailsService users;

    @Autowired
    AccountRepository accounts;

    @Autowired
    Caller caller;

    @Autowired
    OrganisationNodes nodes;

    @Autowired
    EntityManager database;

    @Autowired
    ApplicationEvents events;

    UUID branch;
    UUID unit;
    Account clerk;

    @BeforeEach
    void chooseNodes() {
        branch = place("天津市养老院党支部");
        unit = place("天津市养老院");
        clerk = accounts.findByUsername("clerk").orElseThrow();
    }

    @Test
    void replacesAllRightsAtOnceAndTellsBeforeAndAfter() {
        grant(Set.of(Role.REVIEWER, Role.MANAGER), branch, unit, Scope.WHOLE);

        As.user(users, "clerk", () -> {
            assertThat(caller.scope(Role.CLERK).nodes()).isEmpty();
            assertThat(caller.scope(Role.REVIEWER)).isEqualTo(new Scope(Set.of(unit)));
            assertThat(caller.scope(Role.MANAGER).isWhole()).isTrue();
            assertThat(caller.branch()).contains(branch);
        });
        assertThat(events.stream(AccountEvent.class)).singleElement().satisfies(event -> {
            assertThat(event.details())
                    .containsEntry(
                            AuditDetail.BEFORE,
                            Map.of(Role.CLERK, "天津市福利彩票发行中心党支部", AuditDetail.BRANCH, "天津市福利彩票发行中心党支部"))
                    .containsEntry(
                            AuditDetail.AFTER,
                            Map.of(Role.REVIEWER, "天津市养老院", Role.MANAGER, "天津市民政局", AuditDetail.BRANCH, "天津市养老院党支部"));
        });
    }

    @Test
    void takesEffectInSessionsThatAreAlreadyOpen() {
        As.user(users, "clerk", () -> {
            assertThat(caller.scope().nodes()).isNotEmpty();

            As.user(users, "secadmin", () -> grant(Set.of(), null, null, null));

            assertThat(caller.scope().nodes()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void keepsAdministratorsFromEveryOtherRole(Role administrator) {
        for (var other : Role.values()) {
            if (other != administrator) {
                assertThat(problem(Set.of(administrator, other), branch, unit, unit))
                        .isEqualTo(Problem.of("roles", "account.grants.exclude"));
            }
        }
        grant(Set.of(administrator), null, null, null);
        assertThat(clerk.roles()).containsExactly(administrator);
    }

    @Test
    void wantsThePlaceOfEachRoleAndTheRightKindOfPlace() {
        assertThat(problem(Set.of(Role.CLERK), null, null, null)).isEqualTo(Problem.of("branch", "problem.choose"));
        assertThat(problem(Set.of(Role.CLERK), unit, null, null)).isEqualTo(Problem.of("branch", "problem.choose"));
        assertThat(problem(Set.of(Role.REVIEWER), null, null, unit))
                .isEqualTo(Problem.of("REVIEWER", "problem.choose"));
        assertThat(problem(Set.of(Role.MANAGER), null, unit, branch))
                .isEqualTo(Problem.of("MANAGER", "problem.choose"));
        assertThat(problem(Set.of(Role.MANAGER), null, null, UUID.randomUUID()))
                .isEqualTo(Problem.of("MANAGER", "problem.choose"));
    }

    @Test
    void refusesTheOwnAccountAndWhatSomebodyElseChanged() {
        var own = accounts.findByUsername("secadmin").orElseThrow();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.grant(own.id(), own.version(), new Grants(Set.of(), null, Map.of())));

        var expectedVersion = clerk.version();
        grant(Set.of(), null, null, null);
        database.flush();
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> admin.grant(clerk.id(), expectedVersion, new Grants(Set.of(), null, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "auditor"})
    void isClosedToEveryOtherRole(String username) {
        As.user(users, username, () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> grant(Set.of(Role.MANAGER), null, null, Scope.WHOLE));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> admin.grants(clerk.id()));
        });
    }

    private void grant(Set<Role> roles, UUID branch, UUID reviewerUnit, UUID managerUnit) {
        var units = new EnumMap<Role, UUID>(Role.class);
        Optional.ofNullable(reviewerUnit).ifPresent(unit -> units.put(Role.REVIEWER, unit));
        Optional.ofNullable(managerUnit).ifPresent(unit -> units.put(Role.MANAGER, unit));
        admin.grant(clerk.id(), clerk.version(), new Grants(roles, branch, units));
    }

    private Problem problem(Set<Role> roles, UUID branch, UUID reviewerUnit, UUID managerUnit) {
        var invalid = catchThrowableOfType(Invalid.class, () -> grant(roles, branch, reviewerUnit, managerUnit));
        assertThat(invalid.problems()).hasSize(1);
        return invalid.problems().getFirst();
    }

    private UUID place(String name) {
        return nodes.all().stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
