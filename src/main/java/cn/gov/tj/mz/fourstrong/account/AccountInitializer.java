package cn.gov.tj.mz.fourstrong.account;

import cn.gov.tj.mz.fourstrong.standard.DataInitializer;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the three administrators when there is no account yet; the demo brings its own. Their passwords go to the
 * console once, past the logger, so that no file ever holds them.
 */
@Component
@Order(20)
class AccountInitializer implements DataInitializer {

    private static final String ONCE = """

            初始账号，密码只显示这一次，首次登录须修改：
            First accounts; their passwords are shown only now and have to be changed at the first sign-in:
            """;

    private final AccountSetupService accounts;
    private final OneTimePasswords passwords;
    private final boolean demo;

    AccountInitializer(
            AccountSetupService accounts, OneTimePasswords passwords, @Value("${fourstrong.demo}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demo = demo;
    }

    @Override
    @Transactional
    public void initialize() {
        RunAsSystem.run("首次启动", () -> {
            if (!demo && accounts.missing()) {
                System.out.println(ONCE);
                create(NewAccount.administrator("sysadmin", "系统管理员", Role.SYSTEM_ADMIN));
                create(NewAccount.administrator("secadmin", "安全管理员", Role.SECURITY_ADMIN));
                create(NewAccount.administrator("auditor", "安全审计员", Role.AUDITOR));
            }
        });
    }

    private void create(NewAccount account) {
        var password = passwords.next();
        accounts.create(List.of(account), password, true);
        System.out.printf("  %-10s %s%n", account.username(), password.characters());
    }
}
