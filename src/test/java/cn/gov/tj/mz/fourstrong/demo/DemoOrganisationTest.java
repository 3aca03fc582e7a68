package cn.gov.tj.mz.fourstrong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.account.AccountPrincipal;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationAdminService;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@ApplicationTest
@Tag("database")
class DemoOrganisationTest {

    @Autowired
    OrganisationService organisation;

    @Autowired
    OrganisationAdminService admin;

    @Autowired
    UserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    DemoLoader loader;

    @Test
    void hasTheBureauItsFiveUnitsAndSixBranchesInTheirOrder() {
        var tree = RunAsSystem.call("test", admin::tree);

        assertThat(tree)
                .extracting(TreeRow::code)
                .containsExactly("MZJ", "WXB", "WX", "ZWC", "ZW", "FCZX", "FC", "JZZ", "JZ", "JF", "YLY", "YL");
        assertThat(tree.getFirst().id()).isEqualTo(Scope.WHOLE);
        assertThat(tree)
                .filteredOn(TreeRow::isBranch)
                .allSatisfy(branch -> assertThat(branch.depth()).isEqualTo(2));
        assertThat(tree.getLast().facts()).satisfies(facts -> {
            assertThat(facts.members()).isEqualTo(6);
            assertThat(facts.committee()).isFalse();
        });
    }

    @Test
    void hasOneAccountForEachRoleWithTheSamePassword() {
        var roles = Map.of(
                "clerk", Role.CLERK,
                "clerk2", Role.CLERK,
                "reviewer", Role.REVIEWER,
                "reviewer2", Role.REVIEWER,
                "manager", Role.MANAGER,
                "sysadmin", Role.SYSTEM_ADMIN,
                "secadmin", Role.SECURITY_ADMIN,
                "auditor", Role.AUDITOR);

        assertThat(roles).allSatisfy((name, role) -> {
            var account = (AccountPrincipal) users.loadUserByUsername(name);
            assertThat(account.getAuthorities()).extracting("authority").contains("ROLE_" + role);
            assertThat(encoder.matches("Demo#2026", account.getPassword())).isTrue();
        });
    }

    @Test
    void loadsNothingTwice() {
        loader.initialize();

        var codes = RunAsSystem.call("test", organisation::branches).stream()
                .map(BranchName::code)
                .collect(Collectors.joining(" "));
        assertThat(codes).isEqualTo("WX ZW FC JZ JF YL");
    }
}
