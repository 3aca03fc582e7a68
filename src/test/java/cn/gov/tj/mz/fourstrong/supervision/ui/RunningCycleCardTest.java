package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;

class RunningCycleCardTest extends ViewTest {

    @Autowired
    RunningCycleCard card;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    @Test
    void showsTheStepsOfEachBranchAndWhatIsToBeDone() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        var half = cycle.halfScored("一支部");
        People.clerk(accounts, "half", half.branch().id());
        cycle.submitted("二支部", "90");
        cycle.reviewed("三支部", "90", "88");
        cycle.concluded("四支部", "90", "88");
        cycle.excluded("五支部");
        People.manager(accounts, "leader", cycle.unit());
        Stored.flushAndClear(database);

        As.user(users, "leader", () -> {
            var content = show();
            assertThat(content.getElement().getTextRecursively())
                    .contains("2031年下半年评价进行中", "自评还有 27 天（2026-12-20 截止）", "已考评 2 / 4 个支部。");
            assertThat(rows(content))
                    .containsExactly(
                            "一支部自评中 8 / 16 项—————提醒",
                            "二支部11-23待办————指派",
                            "三支部11-231 / 1 人等您审定——88.0 未审定审定",
                            "四支部11-231 / 1 人已完成已完成已生效88.0",
                            "五支部不参评（成立时间不足）—————");
            assertThat(find(Anchor.class, content).withText("审定").single().getHref())
                    .startsWith("evaluations/");
            test(find(Button.class, content).withText("提醒").all().getFirst()).click();
            assertThat(rows(show())).first().isEqualTo("一支部自评中 8 / 16 项—————");
        });
    }

    @Test
    void canRemindAgainUntilAReminderWasSent() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        var half = cycle.halfScored("一支部");
        People.manager(accounts, "leader", cycle.unit());
        Stored.flushAndClear(database);

        As.user(users, "leader", () -> {
            var remind = find(Button.class, show()).withText("提醒").single();
            As.user(
                    users,
                    "clerk",
                    () -> assertThatThrownBy(() -> test(remind).click()).isInstanceOf(AccessDeniedException.class));
            assertThat(remind.isEnabled()).isTrue();

            test(remind).click(); // nobody is there to be reminded
            assertThat(remind.isEnabled()).isTrue();

            People.clerk(accounts, "half", half.branch().id());
            Stored.flushAndClear(database);
            test(remind).click();
            assertThat(remind.isEnabled()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isNotForOthers(String username) {
        As.user(users, username, () -> assertThat(card.content()).isEmpty());
    }

    private Component show() {
        var content = card.content().orElseThrow();
        UI.getCurrent().add(content);
        return content;
    }

    private List<String> rows(Component content) {
        return find(NativeTableRow.class, content).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
