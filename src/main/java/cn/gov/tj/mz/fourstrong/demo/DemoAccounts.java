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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One account for each role, all with a password that everybody may read; never outside the demo. */
@Component
@Order(20)
class DemoAccounts implements DemoStep, DemoSignIn {

    private static final Password PASSWORD = new Password("Demo#2026");

    private final AccountSetupService accounts;
    private final OrganisationService organisation;
    private final boolean demo;

    DemoAccounts(
            AccountSetupService accounts, OrganisationService organisation, @Value("${fourstrong.demo}") boolean demo) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.demo = demo;
    }

    @Override
    public void load() {
        var branches = organisation.branches().stream().collect(toMap(BranchName::code, BranchName::id));
        var lottery = branches.get("FC");
        var network = branches.get("WX");
        accounts.create(
                List.of(
                        new NewAccount("clerk", "福彩中心支部工作人员", Map.of(Role.CLERK, lottery), lottery),
                        new NewAccount("clerk2", "网信办支部工作人员", Map.of(Role.CLERK, network), network),
                        new NewAccount("reviewer", "考评组成员", Map.of(Role.REVIEWER, Scope.WHOLE), null),
                        new NewAccount("reviewer2", "考评组第二成员", Map.of(Role.REVIEWER, Scope.WHOLE), null),
                        new NewAccount("manager", "机关党委负责人", Map.of(Role.MANAGER, Scope.WHOLE), null),
                        NewAccount.administrator("sysadmin", "系统管理员", Role.SYSTEM_ADMIN),
                        NewAccount.administrator("secadmin", "安全管理员", Role.SECURITY_ADMIN),
                        NewAccount.administrator("auditor", "安全审计员", Role.AUDITOR)),
                PASSWORD,
                false);
    }

    @Override
    public List<DemoAccount> accounts() {
        return demo ? offered() : List.of();
    }

    private static List<DemoAccount> offered() {
        return List.of(
                offer("clerk", Role.CLERK),
                offer("clerk2", Role.CLERK),
                offer("reviewer", Role.REVIEWER),
                offer("reviewer2", Role.REVIEWER),
                offer("manager", Role.MANAGER),
                offer("sysadmin", Role.SYSTEM_ADMIN),
                offer("secadmin", Role.SECURITY_ADMIN),
                offer("auditor", Role.AUDITOR));
    }

    private static DemoAccount offer(String username, Role role) {
        return new DemoAccount(username, role, PASSWORD.characters());
    }
}
