package cn.gov.tj.mz.fourstrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    @ValueSource(strings = {"sysadmin", "secadmin"})
    void leadsThoseWhoKeepAccountsToTheAccount(String username) {
        for (var time = 1; time <= 3; time++) {
            add("account.signInRefused", "often-refused", "1");
        }
        add("account.signInRefused", "un-known", null);
        add("account.signInRefused", "?", null);
        add("account.signedIn", "on-sunday", "2");

        As.user(users, username, () -> {
            assertThat(show().getElement().getTextRecursively())
                    .contains("人登录，登录失败 5 次。", "多次登录失败", "失败 3 次，最后一次 2026-11-22 10:00")
                    .contains("夜间（22 时至 6 时）或休息日登录", "1 次，最后一次 2026-11-22 10:00")
                    .contains("用户名不存在：", "un-known（1 次）", "无法辨认的用户名（1 次）")
                    .doesNotContain("没有异常登录");
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("accounts?q=often-refused", "accounts?q=on-sunday")
                    .noneMatch(address -> address.contains("un-known") || address.contains("%3F"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin"})
    void saysQuietlyThatNothingIsUnusual(String username) {
        database.update("update audit_entry set at = timestamp with time zone '2026-11-01 10:00:00+08'");
        As.user(
                users,
                username,
                () -> assertThat(show().getElement().getTextRecursively()).isEqualTo("登录近 7 天没有人登录，没有登录失败。没有异常登录"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "manager", "reviewer", "clerk"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> assertThat(card.content()).isEmpty());
    }

    private Component show() {
        var content = card.content().orElseThrow();
        UI.getCurrent().add(content);
        return content;
    }

    private void add(String action, String username, @Nullable String account) {
        database.update("""
                insert into audit_entry (number, at, actor, action, subject_id, subject, succeeded, details,
                    previous_hash, hash)
                values ((select max(number) + 1 from audit_entry), timestamp with time zone '2026-11-22 10:00:00+08',
                    ?, ?, ?, ?, ?, '{}', '0', '0')""", username, action, account, username, action.equals("account.signedIn"));
    }
}
