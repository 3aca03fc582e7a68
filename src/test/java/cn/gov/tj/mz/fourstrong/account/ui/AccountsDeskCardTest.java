package cn.gov.tj.mz.fourstrong.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;

class AccountsDeskCardTest extends ViewTest {

    @Autowired
    AccountsDeskCard card;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin"})
    void saysQuietlyWhatIsNotTheMatter(String username) {
        As.user(users, username, () -> {
            var content = show();
            assertThat(find(H3.class, content).exists()).isFalse();
            assertThat(find(Paragraph.class, content).all())
                    .extracting(line -> line.getElement().getTextRecursively())
                    .startsWith("没有被锁定的账号", "没有尚未授予角色的账号", "没有未修改一次性密码的账号", "没有 90 天未登录的账号")
                    .last()
                    .asString()
                    .startsWith("只有一个可用账号的角色：");
            assertThat(hrefs(content)).contains("accounts", "accounts?enabled=true&role=AUDITOR");
            UI.getCurrent().setLocale(Locale.ENGLISH);
            assertThat(show().getElement().getTextRecursively())
                    .contains("Roles with one account only: Bureau leadership; System administrator");
        });
    }

    @ParameterizedTest
    @CsvSource({"sysadmin, 解锁", "secadmin, 查看"})
    void namesWhatIsTheMatterOneClickAway(String username, String verb) {
        database.update("update account set locked_until = timestamp with time zone '2026-11-23 10:20:00+08'"
                + " where username = 'clerk2'");
        As.user(users, username, () -> {
            var content = show();
            assertThat(content.getElement().getTextRecursively())
                    .contains("1 个账号被锁定", "连续输错密码 5 次，2026-11-23 09:50 锁定，2026-11-23 10:20 自动解除", verb)
                    .doesNotContain("没有被锁定的账号");
            assertThat(hrefs(content)).contains("accounts?show=LOCKED", "accounts?q=clerk2");
            UI.getCurrent().setLocale(Locale.ENGLISH);
            assertThat(show().getElement().getTextRecursively())
                    .contains("1 account is locked", "Locked at 2026-11-23 09:50 after 5 wrong passwords");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "auditor"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> assertThat(card.content()).isEmpty());
    }

    private Component show() {
        var content = card.content().orElseThrow();
        UI.getCurrent().add(content);
        return content;
    }

    private List<String> hrefs(Component content) {
        return find(Anchor.class, content).all().stream().map(Anchor::getHref).toList();
    }
}
