package cn.gov.tj.mz.fourstrong.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.audit.AuditVerificationService;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;

class ChainCardTest extends ViewTest {

    @Autowired
    ChainCard card;

    @Autowired
    AuditVerificationService chain;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient database;

    @Test
    void saysHowLongTheChainIsAndVerifiesItWhenAsked() {
        As.user(users, "auditor", () -> {
            var content = card.content().orElseThrow();
            UI.getCurrent().add(content);
            var entries = chain.state().entries();
            assertThat(content.getElement().getTextRecursively())
                    .contains("审计链", "最后一条：", "本次登录后尚未校验")
                    .doesNotContain("均未被改动");
            click("校验完整性");
            assertThat(content.getElement().getTextRecursively())
                    .contains("均未被改动", "校验于 2026-11-23 10:00")
                    .doesNotContain("尚未校验");
            assertThat(chain.verify().entries()).isEqualTo(entries);
        });
    }

    @Test
    void remembersTheCheckUntilTheAuditorSignsOut() {
        database.sql("update audit_entry set actor = 'x' where number = 2").update();
        As.user(users, "auditor", () -> {
            navigate("audit", AuditView.class);
            click("校验完整性");
            assertThat(card.content().orElseThrow().getElement().getTextRecursively())
                    .contains("第 2 条缺失或已被改动", "校验于 2026-11-23 10:00");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "manager", "sysadmin", "secadmin"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> {
            assertThat(card.content()).isEmpty();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(chain::state);
        });
    }
}
