package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.AsSystem;
import cn.gov.tj.mz.fourstrong.account.FirstAccounts;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accounts that tests need besides those of the demo. */
final class People {

    private People() {}

    /** @param node below which they review; {@code branch} is their own, or null */
    static void reviewer(FirstAccounts accounts, String username, UUID node, UUID branch) {
        create(accounts, new NewAccount(username, username, Map.of(Role.REVIEWER, node), branch));
    }

    static void manager(FirstAccounts accounts, String username, UUID node) {
        create(accounts, new NewAccount(username, username, Map.of(Role.MANAGER, node), null));
    }

    /** A colleague who records for the same branch. */
    static void clerk(FirstAccounts accounts, String username, String name, UUID branch) {
        create(accounts, new NewAccount(username, name, Map.of(Role.CLERK, branch), branch));
    }

    /** Decides about one branch and scores all of them. */
    static void managerHereReviewerEverywhere(FirstAccounts accounts, String username, UUID branch) {
        create(
                accounts,
                new NewAccount(username, username, Map.of(Role.MANAGER, branch, Role.REVIEWER, Scope.WHOLE), null));
    }

    static void clerk(FirstAccounts accounts, String username, UUID branch) {
        create(accounts, new NewAccount(username, username, Map.of(Role.CLERK, branch), branch));
    }

    private static void create(FirstAccounts accounts, NewAccount account) {
        AsSystem.run("测试", () -> accounts.create(List.of(account), new Password("Demo#2026"), false));
    }
}
