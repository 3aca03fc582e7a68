package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

class SelfAssessmentCardTest extends ViewTest {

    @Autowired
    SelfAssessmentCard card;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Test
    void showsHowFarItIsHowLongThereIsAndLeadsToTheFirstOpenIndicator() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        People.clerk(accounts, "half", cycle.halfScored("一支部").branch().id());
        database.flush();

        As.user(users, "half", () -> {
            var content = card.content().orElseThrow();
            UI.getCurrent().add(content);
            assertThat(text()).contains("2031年下半年自评", "还有 27 天（2026-12-20 截止）", "8 / 16", "党员队伍强还有 4 项");
            var link = find(Anchor.class, content).withText("继续自评：C1").single();
            assertThat(link.getHref()).isEqualTo("self-assessment/2031H2");
            TestClock.daysLater(30, () -> assertThat(text()).contains("已逾期 3 天"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "manager", "sysadmin", "secadmin", "auditor"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> assertThat(card.content()).isEmpty());
    }

    private String text() {
        return card.content().orElseThrow().getElement().getTextRecursively();
    }
}
