package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.activity.TypeRule.Frequency;
import cn.gov.tj.mz.fourstrong.activity.duty.RuleRow;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.organisation.OrganisationService;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class DutyRulesViewTest extends ViewTest {

    @Autowired
    AccountSetupService accounts;

    @Autowired
    OrganisationService organisation;

    @Autowired
    UserDetailsService users;

    @BeforeEach
    void open() {
        UI.getCurrent().navigate(DutyRulesView.class);
    }

    @Test
    void saysHowOftenEachTypeIsDue() {
        assertThat(test(this.<RuleRow>grid()).getCellText(0, 0)).isEqualTo("支部党员大会");
        assertThat(test(this.<RuleRow>grid()).getCellText(0, 1)).isEqualTo("每季度1次");
        assertThat(test(this.<RuleRow>grid()).getCellText(1, 2)).isEqualTo("设支部委员会");
        assertThat(test(this.<RuleRow>grid()).getCellText(5, 3)).isEqualTo("结束后3个月内，1至3月办的计入上一年度");
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesARuleFromADayOnAndSaysBeforeWhatChanges() {
        test(this.<RuleRow>grid()).clickRow(4);
        click("修改规则…");
        assertThat(dialog()).contains("应办次数不变。");
        Select<Frequency> frequency = find(Select.class).withLabel("频次").single();
        frequency.setValue(Frequency.QUARTERLY);
        assertThat(dialog()).contains("保存后会变成：", "2027年：应办 72 → 24 次");

        find(WholeNumberField.class).withLabel("每期次数").single().setValue(0);
        assertThat(dialog()).contains("填好以后，这里显示会改变什么。");
        clickInDialog("保存规则");
        assertThat(find(Dialog.class).exists()).isTrue();
        find(WholeNumberField.class).withLabel("每期次数").single().setValue(1);
        clickInDialog("保存规则");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(test(this.<RuleRow>grid()).getCellText(4, 8)).isEqualTo("2026-12-01起 每季度1次");
    }

    @Test
    void letsManagersOfAPartOnlyLook() {
        People.manager(accounts, "one", organisation.branches().getFirst().id());
        As.user(users, "one", () -> {
            UI.getCurrent().navigate("duties");
            UI.getCurrent().navigate(DutyRulesView.class);
            assertThat(find(Paragraph.class)
                            .withText("规则由全局的管理人员修改，从生效日起执行；生效日以前开始的期间仍按原来的规则判定。")
                            .exists())
                    .isTrue();
            assertThat(test(this.<RuleRow>grid()).getCellText(0, 1)).isEqualTo("每季度1次");
            assertThat(button("修改规则…").exists()).isFalse();
        });
    }

    private String dialog() {
        return find(RuleDialog.class).single().getElement().getTextRecursively();
    }
}
