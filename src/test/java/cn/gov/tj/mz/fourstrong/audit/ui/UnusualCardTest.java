package cn.gov.tj.mz.fourstrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

class UnusualCardTest extends ViewTest {

    @Autowired
    UnusualCard card;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient database;

    @Test
    void saysWhoDidWhatAndLeadsToTheEntry() {
        add("account.passwordReset", true);
        add("list.exported", false);
        As.user(users, "auditor", () -> {
            assertThat(show()).contains("需要查看近 7 天", "重置密码：clerk2", "系统管理员 (sysadmin)，2026-11-22 10:00");
            assertThat(show()).contains("导出列表：clerk2失败");
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains("audit?unusual=true&from=2026-11-17")
                    .anyMatch(address -> address.startsWith("audit?unusual=true&from=2026-11-17&entry="));
            UI.getCurrent().setLocale(Locale.ENGLISH);
            assertThat(show()).contains("Password reset: clerk2", "系统管理员 (sysadmin), 2026-11-22 10:00");
        });
    }

    @Test
    void saysOfNamesThatNoAccountHasThatThereIsNone() {
        add("account.signInRefused", "wang", "wang", false);
        add("account.signInRefused", "?", "?", false);
        As.user(
                users,
                "auditor",
                () -> assertThat(show())
                        .contains("登录失败：wang没有这个用户名，2026-11-22 10:00", "登录失败：无法辨认的用户名没有这个用户名，2026-11-22"));
    }

    @Test
    void saysQuietlyThatNothingIsUnusual() {
        database.sql("update audit_entry set at = timestamp with time zone '2026-11-01 10:00:00+08'")
                .update();
        As.user(users, "auditor", () -> assertThat(show()).isEqualTo("需要查看近 7 天全部异常没有需要查看的操作"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> assertThat(card.content()).isEmpty());
    }

    private String show() {
        var content = card.content().orElseThrow();
        UI.getCurrent().add(content);
        return content.getElement().getTextRecursively();
    }

    private void add(String action, boolean done) {
        add(action, "系统管理员 (sysadmin)", "clerk2", done);
    }

    private void add(String action, String actor, String subject, boolean done) {
        database.sql("""
                        insert into audit_entry (number, at, actor, action, subject, succeeded, details,
                            previous_hash, hash)
                        values ((select max(number) + 1 from audit_entry),
                            timestamp with time zone '2026-11-22 10:00:00+08', ?, ?, ?, ?,
                            '{}', '0', '0')""").params(actor, action, subject, done).update();
    }
}
