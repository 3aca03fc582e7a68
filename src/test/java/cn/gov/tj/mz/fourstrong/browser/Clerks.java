package cn.gov.tj.mz.fourstrong.browser;

import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes clerks for a journey that needs a branch of its own. */
class Clerks {

    private final AccountSetupService accounts;
    private final OrganisationService organisation;
    private final AtomicInteger created = new AtomicInteger();

    Clerks(AccountSetupService accounts, OrganisationService organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** Makes one and returns the username, which nobody has had before: a second try needs somebody new. */
    String create(String branchName, String displayName) {
        var username = "clerk-" + created.incrementAndGet();
        RunAsSystem.run("测试", () -> {
            var branch = organisation.branches().stream()
                    .filter(candidate -> candidate.name().contains(branchName))
                    .map(BranchName::id)
                    .findFirst()
                    .orElseThrow();
            accounts.create(
                    List.of(new NewAccount(username, displayName, Map.of(Role.CLERK, branch), branch)),
                    new Password("Demo#2026"),
                    false);
        });
        return username;
    }
}
