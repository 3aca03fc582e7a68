package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void belongToTheirGroups() {
        assertThat(Role.in(Roles.BUSINESS)).containsExactly(Role.CLERK, Role.REVIEWER, Role.MANAGER);
        assertThat(Role.in(Roles.DASHBOARDS)).containsExactly(Role.CLERK, Role.MANAGER);
        assertThat(Role.in(Roles.PROGRAM)).isEmpty();
    }

    @Test
    void areKnownToAnnotationsByTheirNameAndTheirGroups() {
        assertThat(Role.REVIEWER.authorities()).containsExactly("REVIEWER", "BUSINESS");
        assertThat(Role.AUDITOR.authorities()).containsExactly("AUDITOR");
    }

    @Test
    void areHeldForAUnitUnlessForABranchOrForNone() {
        assertThat(Role.values()).filteredOn(Role::isForUnit).containsExactly(Role.REVIEWER, Role.MANAGER);
    }

    @Test
    void meetOnlyAmongBusinessRoles() {
        assertThat(Role.mayMeet(Set.of(Role.in(Roles.BUSINESS)))).isTrue();
        assertThat(Role.mayMeet(Set.of(Role.MANAGER, Role.AUDITOR))).isFalse();
        assertThat(Role.mayMeet(Set.of(Role.AUDITOR))).isTrue();
    }

    @Test
    void areExcludedByAnyOtherThatIsNotForBusinessToo() {
        assertThat(Role.AUDITOR.isExcludedBy(Set.of(Role.CLERK))).isTrue();
        assertThat(Role.CLERK.isExcludedBy(Set.of(Role.AUDITOR))).isTrue();
        assertThat(Role.CLERK.isExcludedBy(Set.of(Role.MANAGER))).isFalse();
        assertThat(Role.AUDITOR.isExcludedBy(Set.of(Role.AUDITOR))).isFalse();
        assertThat(Role.AUDITOR.isExcludedBy(Set.of())).isFalse();
    }
}
