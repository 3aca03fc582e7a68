package cn.gov.tj.mz.fourstrong.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.Emptied;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Tag("database")
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class AccountInitializerTest {

    private static final Pattern SHOWN = Pattern.compile("^ {2}(\\w+) +(\\S+)$", Pattern.MULTILINE);

    @Autowired
    AccountSetupService accounts;

    @Autowired
    OneTimePasswords passwords;

    @Autowired
    AccountUserDetailsService users;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcTemplate database;

    @Test
    void leavesTheDemoToItsOwnAccounts(CapturedOutput output) {
        Emptied.table(database, "account");

        new AccountInitializer(accounts, passwords, true).initialize();

        assertThat(output.getOut()).doesNotContain("sysadmin");
        assertThat(database.queryForObject("select count(*) from account", Long.class))
                .isZero();
    }

    @Test
    void makesThreeAdministratorsAndShowsTheirPasswordsOnce(CapturedOutput output) {
        Emptied.table(database, "account");
        var start = new AccountInitializer(accounts, passwords, false);

        start.initialize();
        start.initialize();

        var shown = SHOWN.matcher(output.getOut()).results().toList();
        assertThat(shown).extracting(line -> line.group(1)).containsExactly("sysadmin", "secadmin", "auditor");
        assertThat(shown).extracting(line -> line.group(2)).doesNotHaveDuplicates();
        assertThat(shown).allSatisfy(line -> {
            var account = users.loadUserByUsername(line.group(1));
            assertThat(encoder.matches(line.group(2), account.getPassword())).isTrue();
            assertThat(account.getAuthorities())
                    .as("none before the password was changed")
                    .isEmpty();
        });
    }
}
