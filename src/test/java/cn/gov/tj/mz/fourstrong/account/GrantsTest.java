package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantsTest {

    private final UUID branch = UUID.randomUUID();
    private final UUID reviewed = UUID.randomUUID();
    private final UUID managed = UUID.randomUUID();
    private final Map<Role, UUID> units = Map.of(Role.REVIEWER, reviewed, Role.MANAGER, managed);

    @Test
    void giveEachRoleItsNode() {
        var grants = new Grants(Set.of(Role.CLERK, Role.REVIEWER, Role.MANAGER), branch, units);

        assertThat(grants.nodes())
                .isEqualTo(Map.of(Role.CLERK, branch, Role.REVIEWER, reviewed, Role.MANAGER, managed));
    }

    @Test
    void leaveOutNodesOfRolesThatAreNotHeld() {
        assertThat(new Grants(Set.of(Role.REVIEWER), branch, units).nodes()).isEqualTo(Map.of(Role.REVIEWER, reviewed));
    }

    @Test
    void leaveOutRolesWhoseNodeIsNotChosen() {
        assertThat(new Grants(Set.of(Role.CLERK, Role.MANAGER), null, Map.of(Role.REVIEWER, reviewed)).nodes())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void needNoNodeForAnAdministrator(Role administrator) {
        assertThat(new Grants(Set.of(administrator), null, Map.of()).nodes())
                .isEqualTo(Map.of(administrator, Scope.WHOLE));
    }

    @Test
    void areReadBackFromTheAccountThatHoldsThem() {
        var grants = new Grants(Set.of(Role.REVIEWER, Role.MANAGER), branch, units);
        var account = new Account("reviewer", "考评员", "hash", Instant.EPOCH);
        account.grant(grants.nodes(), grants.branch());

        assertThat(Grants.of(account)).isEqualTo(grants);
    }
}
