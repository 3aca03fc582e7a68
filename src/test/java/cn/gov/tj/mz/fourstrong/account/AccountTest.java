package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gov.tj.mz.fourstrong.standard.Invalid;
import cn.gov.tj.mz.fourstrong.standard.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an account lets be done to it, without a database. */
class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final UUID branch = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();
    private final Account account = new Account("clerk", "工作人员", "hash", NOW);

    @Test
    void beginsWithoutRightsAndWithAPasswordToChange() {
        assertThat(account.roles()).isEmpty();
        assertThat(account.branch()).isNull();
        assertThat(account.isEnabled()).isTrue();
        assertThat(AccountState.of(account, NOW)).isEqualTo(AccountState.PASSWORD_DUE);
    }

    @Test
    void holdsSeveralBusinessRolesEachBelowItsNode() {
        account.grant(Map.of(Role.CLERK, branch, Role.REVIEWER, unit, Role.MANAGER, Scope.WHOLE), branch);

        assertThat(account.node(Role.CLERK)).contains(branch);
        assertThat(account.node(Role.REVIEWER)).contains(unit);
        assertThat(account.node(Role.MANAGER)).contains(Scope.WHOLE);
    }

    @Test
    void seesAsAClerkTheirOwnBranchAndNothingElse() {
        account.grant(Map.of(Role.CLERK, unit), branch);

        assertThat(account.node(Role.CLERK)).contains(branch);
    }

    @Test
    void losesWhatItHeldBefore() {
        account.grant(Map.of(Role.CLERK, branch), branch);
        account.grant(Map.of(Role.REVIEWER, unit), null);

        assertThat(account.roles()).containsExactly(Role.REVIEWER);
        assertThat(account.node(Role.CLERK)).isEmpty();
        assertThat(account.branch()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void holdsAnAdministratorsRoleAlone(Role administrator) {
        account.grant(Map.of(administrator, Scope.WHOLE), null);
        assertThat(account.roles()).containsExactly(administrator);
        assertThat(account.node(administrator)).as("part of the tree").isEmpty();

        for (var other : Role.values()) {
            if (other != administrator) {
                var both = new EnumMap<>(Map.of(administrator, Scope.WHOLE, other, unit));
                assertThat(problem(both, branch)).isEqualTo(Problem.of("roles", "account.grants.exclude"));
            }
        }
        assertThat(account.roles()).containsExactly(administrator);
    }

    @Test
    void isNoClerkWithoutABranch() {
        assertThat(problem(Map.of(Role.CLERK, unit), null))
                .isEqualTo(Problem.of("branch", "account.grants.clerkNeedsBranch"));
        assertThat(account.roles()).isEmpty();
    }

    @Test
    void isUnlockedByANewPassword() {
        lock();
        account.changePassword("other", false, Instant.EPOCH);

        assertThat(account.passwordHash()).isEqualTo("other");
        assertThat(AccountState.of(account, NOW)).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void isLockedForAWhileAfterTooManyAttempts() {
        lock();

        assertThat(AccountState.of(account, NOW)).isEqualTo(AccountState.LOCKED);
        assertThat(AccountState.of(account, NOW.plus(Duration.ofMinutes(30)))).isEqualTo(AccountState.PASSWORD_DUE);
    }

    @Test
    void isFirstOfAllDisabledWhenItIs() {
        lock();
        account.enable(false);
        assertThat(AccountState.of(account, NOW)).isEqualTo(AccountState.DISABLED);

        account.enable(true);
        assertThat(AccountState.of(account, NOW)).isEqualTo(AccountState.LOCKED);
    }

    private void lock() {
        account.lockout().begin(NOW, 1, Duration.ofMinutes(30));
    }

    private Problem problem(Map<Role, UUID> grants, UUID branch) {
        var invalid = catchThrowableOfType(Invalid.class, () -> account.grant(grants, branch));
        assertThat(invalid.problems()).hasSize(1);
        return invalid.problems().getFirst();
    }
}
