package cn.gov.tj.mz.fourstrong.browser;

import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.organisation.BranchName;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import java.util.Map;

/** Makes clerks for a journey that needs a branch of its own. */
class Clerks {

    private final AccountSetupService accounts;
    private final OrganisationService organisation;

    Clerks(AccountSetupService accounts, OrganisationService organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /**
     * @param branchName part of the name of their branch
     * @param names display names by username
     */
    void create(String branchName, Map<String, String> names) {
        RunAsSystem.run("测试", () -> {
            var branch = organisation.branches().stream()
                    .filter(candidate -> candidate.name().contains(branchName))
                    .map(BranchName::id)
                    .findFirst()
                    .orElseThrow();
            accounts.create(
                    names.entrySet().stream()
                            .map(name ->
                                    new NewAccount(name.getKey(), name.getValue(), Map.of(Role.CLERK, branch), branch))
                            .toList(),
                    new Password("Demo#2026"),
                    false);
        });
    }
}
