package cn.gov.tj.mz.fourstrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

class SignInCardTest extends ViewTest {

    @Autowired
    SignInCard card;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @CsvSource({"sysadmin, true", "secadmin, true", "auditor, false", "manager, false", "clerk, false"})
    void leadsThoseWhoKeepAccountsToTheAccount(String username, boolean shown) {
        for (var number = 1; number <= 3; number++) {
            database.update("""
                    insert into audit_entry (number, at, actor, action, subject, succeeded, details, previous_hash, hash)
                    values (?, timestamp with time zone '2026-11-22 10:00:00+08', 'x', 'account.signInRefused', 'often-refused',
                            false, '{}', '0', '0')""", 9_000_000 + number);
        }
        As.user(users, username, () -> {
            assertThat(card.content().isPresent()).isEqualTo(shown);
            card.content().ifPresent(content -> {
                UI.getCurrent().add(content);
                assertThat(content.getElement().getTextRecursively()).contains("登录多次失败", "失败 3 次");
                assertThat(find(Anchor.class, content).all())
                        .extracting(Anchor::getHref)
                        .contains("accounts?q=often-refused");
            });
        });
    }
}
