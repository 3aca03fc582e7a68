package cn.gov.tj.mz.fourstrong.demo;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.shell.DemoSignIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One account for each role, all with a password that everybody may read; never outside the demo. */
@Component
@Order(20)
class DemoAccounts implements DemoStep, DemoSignIn {

    private static final Password PASSWORD = new Password("Demo#2026");
    private static final List<Sample> SAMPLES = List.of(
            new Sample("clerk", "福彩中心支部工作人员", Role.CLERK, "FC"),
            new Sample("clerk2", "网信办支部工作人员", Role.CLERK, "WX"),
            new Sample("reviewer", "考评组成员", Role.REVIEWER, null),
            new Sample("reviewer2", "考评组第二成员", Role.REVIEWER, null),
            new Sample("manager", "机关党委负责人", Role.MANAGER, null),
            new Sample("sysadmin", "系统管理员", Role.SYSTEM_ADMIN, null),
            new Sample("secadmin", "安全管理员", Role.SECURITY_ADMIN, null),
            new Sample("auditor", "安全审计员", Role.AUDITOR, null));

    private final AccountSetupService setup;
    private final OrganisationService organisation;
    private final boolean demo;

    DemoAccounts(
            AccountSetupService setup, OrganisationService organisation, @Value("${fourstrong.demo}") boolean demo) {
        this.setup = setup;
        this.organisation = organisation;
        this.demo = demo;
    }

    @Override
    public void load() {
        var branches = organisation.branches().stream().collect(toMap(BranchName::code, BranchName::id));
        setup.create(SAMPLES.stream().map(sample -> sample.account(branches)).toList(), PASSWORD, false);
    }

    @Override
    public List<DemoAccount> accounts() {
        return demo ? SAMPLES.stream().map(Sample::offer).toList() : List.of();
    }

    /** @param branch the code of the branch whose clerk it is; none sees the whole bureau, or administers it */
    private record Sample(
            String username,
            String name,
            Role role,
            @Nullable String branch) {

        NewAccount account(Map<String, UUID> branches) {
            var own = branch == null ? null : branches.get(branch);
            return new NewAccount(username, name, Map.of(role, own == null ? Scope.WHOLE : own), own);
        }

        DemoAccount offer() {
            return new DemoAccount(username, role, PASSWORD.characters());
        }
    }
}
