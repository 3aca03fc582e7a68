package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.account.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Accounts that tests need besides those of the demo. */
public final class People {

    private People() {}

    /** @param node below which they review; {@code branch} is their own, or null */
    public static void reviewer(AccountSetupService accounts, String username, UUID node, UUID branch) {
        create(accounts, new NewAccount(username, username, Map.of(Role.REVIEWER, node), branch));
    }

    public static void manager(AccountSetupService accounts, String username, UUID node) {
        create(accounts, new NewAccount(username, username, Map.of(Role.MANAGER, node), null));
    }

    /** A colleague who records for the same branch. */
    public static void clerk(AccountSetupService accounts, String username, String name, UUID branch) {
        create(accounts, new NewAccount(username, name, Map.of(Role.CLERK, branch), branch));
    }

    /** Decides about one branch and scores all of them. */
    public static void managerHereReviewerEverywhere(AccountSetupService accounts, String username, UUID branch) {
        create(
                accounts,
                new NewAccount(username, username, Map.of(Role.MANAGER, branch, Role.REVIEWER, Scope.WHOLE), null));
    }

    /** Decides about all branches and records for one of them. */
    public static void managerOfOwnBranch(AccountSetupService accounts, String username, UUID branch) {
        create(
                accounts,
                new NewAccount(username, username, Map.of(Role.MANAGER, Scope.WHOLE, Role.CLERK, branch), branch));
    }

    public static void clerk(AccountSetupService accounts, String username, UUID branch) {
        create(accounts, new NewAccount(username, username, Map.of(Role.CLERK, branch), branch));
    }

    public static UUID id(EntityManager database, String username) {
        return database.createQuery("select a.id from Account a where a.username = :name", UUID.class)
                .setParameter("name", username)
                .getSingleResult();
    }

    private static void create(AccountSetupService accounts, NewAccount account) {
        RunAsSystem.run("测试", () -> accounts.create(List.of(account), new Password("Demo#2026"), false));
    }
}
