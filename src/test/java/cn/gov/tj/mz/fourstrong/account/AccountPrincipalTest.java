package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;

/** Who a session stands for, and what {@link Caller} says of it. */
class AccountPrincipalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final UUID unit = UUID.randomUUID();
    private final Account account = new Account("reviewer", "考评员", "hash", NOW);
    private final AccountRepository accounts = mock(AccountRepository.class);
    private final Caller caller = new Caller(accounts, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void anAccountThatIsStored() {
        ReflectionTestUtils.setField(account, "version", 3);
        account.changePassword("hash", false, Instant.EPOCH);
        account.grant(Map.of(Role.REVIEWER, unit, Role.MANAGER, Scope.WHOLE), null);
        when(accounts.findEnabled(account.id())).thenReturn(Optional.of(account));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void holdsTheRolesOfItsAccount() {
        var principal = AccountPrincipal.as(account);

        assertThat(principal.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_REVIEWER", "ROLE_MANAGER", "ROLE_BUSINESS", "ROLE_DASHBOARDS");
        assertThat(principal.getPassword()).isEqualTo("hash");
        assertThat(principal.version()).isEqualTo(3);
        assertThat(principal.isAccountNonLocked()).isTrue();
        assertThat(principal.isSystem()).isFalse();
    }

    @Test
    void holdsNoRoleBeforeItsPasswordIsChanged() {
        account.changePassword("hash", true, Instant.EPOCH);

        assertThat(AccountPrincipal.as(account).getAuthorities()).isEmpty();
    }

    @Test
    void isNotEnabledWhenItsAccountIsNot() {
        account.enable(false);

        assertThat(AccountPrincipal.as(account).isEnabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isRefusedWithoutTheHashOfItsAccount(boolean locked) {
        var refused = AccountPrincipal.refused(account, locked, "nobody's hash");

        assertThat(refused.getPassword()).isEqualTo("nobody's hash");
        assertThat(refused.isAccountNonLocked()).isEqualTo(!locked);
        assertThat(refused.getAuthorities()).isEmpty();
    }

    @Test
    void letsTheProgramItselfSeeAndDoEverything() {
        RunAsSystem.run("首次启动", () -> {
            assertThat(caller.name()).isEqualTo("首次启动");
            assertThat(caller.scope().isWhole()).isTrue();
            assertThat(Role.values()).allMatch(caller::is);
            assertThat(caller.signature().isOfProgram()).isTrue();
        });

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(caller::principal);
    }

    @Test
    void signsWithAccountNameAndTime() {
        signIn();

        assertThat(caller.signature()).isEqualTo(new Signature(account.id(), "考评员", NOW));
        assertThat(caller.signature().isOfProgram()).isFalse();
    }

    @Test
    void seesWhatItsRolesSeeTogetherOrEachAlone() {
        signIn();

        assertThat(caller.scope(Role.REVIEWER)).isEqualTo(new Scope(Set.of(unit)));
        assertThat(caller.scope().isWhole()).isTrue();
        assertThat(caller.scope(Role.CLERK).nodes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void seesNoBranchAsAdministratorThoughTheRoleIsHeldForTheWholeTree(Role role) {
        account.grant(Map.of(role, Scope.WHOLE), null);
        signIn();

        assertThat(caller.is(role)).isTrue();
        assertThat(caller.scope().nodes()).isEmpty();
    }

    @Test
    void seesNothingAnyMoreOnceItsAccountIsDisabled() {
        signIn();
        when(accounts.findEnabled(account.id())).thenReturn(Optional.empty());

        assertThat(caller.scope().nodes()).isEmpty();
        assertThat(caller.branch()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isOnlyWhatItsSessionWasOpenedWith(Role role) {
        signIn();

        assertThat(caller.is(role)).isEqualTo(role == Role.REVIEWER || role == Role.MANAGER);
    }

    @Test
    void isNobodyWhoSignedInOtherwise() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("somebody", null));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(caller::id);
    }

    private void signIn() {
        var principal = AccountPrincipal.as(account);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        principal, null, principal.getAuthorities().stream().toList()));
    }
}
