package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.NewAccount;
import cn.gov.tj.mz.fourstrong.account.Password;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.RunAsSystem;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationsView;
import cn.gov.tj.mz.fourstrong.exchange.ExportColumn;
import cn.gov.tj.mz.fourstrong.exchange.ExportFile;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class AutosaveTest extends ViewTest {

    private static final ScoreEntry EMPTY = new ScoreEntry(null, null);

    @Autowired
    SelfAssessmentService assessment;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    private SelfForm form;

    @BeforeEach
    void openWithAColleague() {
        navigate(SelfAssessmentView.class);
        form = find(SelfForm.class).single();
        var branch = form.sheet().subject().branchId();
        RunAsSystem.run(
                "测试",
                () -> accounts.create(
                        List.of(new NewAccount("colleague", "李某", Map.of(Role.CLERK, branch), branch)),
                        new Password("Demo#2026"),
                        false));
    }

    @Test
    void savesWhatIsTypedWithoutAnyButtonAndSaysSo() {
        test(score(line("C1"))).setValue(new BigDecimal("5.5"));
        test(words(line("C1"))).setValue("按计划完成");

        assertThat(state()).contains("已保存 10:00").doesNotContain("未保存");
        navigate("self-assessment/2026H2", SelfAssessmentView.class);
        form = find(SelfForm.class).single();
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("5.5");
        assertThat(words(line("C1")).getValue()).isEqualTo("按计划完成");
    }

    @Test
    void savesEvidenceAtOnce() {
        test(find(NativeButton.class, line("C3")).withText("＋ 添加依据").single()).click();
        test(find(NativeButton.class, find(EvidencePanel.class).single())
                        .withText("采用")
                        .all()
                        .getFirst())
                .click();

        assertThat(state()).contains("已保存");
        assertThat(stored("C3").activities()).isEqualTo(line("C3").activities()).hasSize(1);
        test(find(NativeButton.class, line("C3")).withText("×").single()).click();
        assertThat(stored("C3").activities()).isEmpty();
    }

    @Test
    void leavesWhatCannotBeInTheFieldAndSavesTheRest() {
        test(score(line("C1"))).setValue(new BigDecimal("6.5"));
        test(score(line("C2"))).setValue(new BigDecimal("4"));

        assertThat(state()).contains("未保存：1 处填写有误");
        assertThat(score(line("C1")).getErrorMessage()).isEqualTo("最高 6 分");
        assertThat(stored("C1").score()).isNull();
        assertThat(stored("C2").score()).isEqualByComparingTo("4");
        click("保存草稿");
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("6.5");

        test(score(line("C1"))).setValue(new BigDecimal("6"));
        assertThat(state()).contains("已保存").doesNotContain("未保存");
    }

    @Test
    void saysAtOnceThatWordsAreTooLong() {
        test(words(line("C1"))).setValue("字".repeat(1001));
        assertThat(words(line("C1")).isInvalid()).isTrue();
        assertThat(state()).contains("未保存：1 处填写有误");
        assertThat(stored("C1").words()).isNull();
    }

    @Test
    void showsWhatAColleagueFillsInMeanwhileAndWhoIsHere() {
        colleague("D1", new ScoreEntry(new BigDecimal("9.0"), "李某填写"));
        assertThat(score(line("D1")).getValue()).isNull();
        poll();

        assertThat(score(line("D1")).getValue()).isEqualByComparingTo("9");
        assertThat(words(line("D1")).getValue()).isEqualTo("李某填写");
        assertThat(state()).contains("李某 也在填写");
        assertThat(find(ContestNote.class).exists()).isFalse();
    }

    @Test
    void showsBothValuesOfAFieldThatTwoChangedAndKeepsMine() {
        colleague("C1", new ScoreEntry(new BigDecimal("5.5"), "李某的说明"));
        test(score(line("C1"))).setValue(new BigDecimal("4"));

        assertThat(note()).contains("评分现为 5.5（李某 10:00），您填 4.0");
        assertThat(words(line("C1")).getValue()).isEqualTo("李某的说明");
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("4");
        assertThat(stored("C1").score()).isEqualByComparingTo("5.5");
        assertThat(state()).contains("请选择：1 处他人已改");

        click("保留我填的");
        assertThat(stored("C1").score()).isEqualByComparingTo("4");
        assertThat(find(ContestNote.class).exists()).isFalse();
        assertThat(state()).contains("已保存");
    }

    @Test
    void takesTheValueOfTheOtherWhenAsked() {
        colleague("C1", new ScoreEntry(null, "李某的说明"));
        test(words(line("C1"))).setValue("我的说明");
        assertThat(note()).contains("文字现为“李某的说明”（李某 10:00），您填“我的说明”");
        poll();
        assertThat(words(line("C1")).getValue()).isEqualTo("我的说明");

        click("采用对方的");
        assertThat(words(line("C1")).getValue()).isEqualTo("李某的说明");
        assertThat(stored("C1").words()).isEqualTo("李某的说明");
        assertThat(find(ContestNote.class).exists()).isFalse();
    }

    @Test
    void keepsAContestedValueThoughTheBrowserIsClosedBeforeOneIsChosen() {
        colleague("C1", new ScoreEntry(new BigDecimal("5.5"), "李某的说明"));
        test(score(line("C1"))).setValue(new BigDecimal("4"));
        reopen();

        assertThat(note()).contains("评分现为 5.5（李某 10:00），您填 4.0");
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("4");
        assertThat(words(line("C1")).getValue()).isEqualTo("李某的说明");
        assertThat(state()).contains("请选择：1 处他人已改");

        click("采用对方的");
        assertThat(stored("C1").score()).isEqualByComparingTo("5.5");
        reopen();
        assertThat(find(ContestNote.class).exists()).isFalse();
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("5.5");
    }

    @Test
    void beginsWhereSomethingHasToBeChosen() {
        form.lines().forEach(line -> score(line).setValue(BigDecimal.ONE));
        click("保存草稿");
        var stored = stored("C2");
        var theirs = new EntryEdit(stored, stored.withScore(new BigDecimal("2.0")));
        As.user(
                users,
                "colleague",
                () -> assessment.save(
                        form.sheet().id(), 0, Map.of(line("C2").indicator().id(), theirs)));
        test(score(line("C2"))).setValue(new BigDecimal("3"));
        assertThat(state()).contains("请选择：1 处他人已改");
        reopen();

        assertThat(line("C2").isVisible()).isTrue();
        assertThat(line("A1").isVisible()).isFalse();
        assertThat(find(ContestNote.class, line("C2")).exists()).isTrue();
    }

    @Test
    void submitsNothingThatSomebodyChangedUnderOnesEyes() {
        form.lines().forEach(line -> score(line).setValue(BigDecimal.ONE));
        click("提交申报");
        As.user(
                users,
                "colleague",
                () -> assessment.save(
                        form.sheet().id(),
                        0,
                        Map.of(
                                line("D1").indicator().id(),
                                new EntryEdit(
                                        new ScoreEntry(
                                                new BigDecimal("1.0"),
                                                null,
                                                line("D1").activities()),
                                        new ScoreEntry(
                                                new BigDecimal("7.0"),
                                                null,
                                                line("D1").activities())))));
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("请核对后再提交");
        assertThat(find(SelfForm.class).exists()).isTrue();
        assertThat(score(line("D1")).getValue()).isEqualByComparingTo("7");
    }

    @Test
    void showsThePageAnewWhenAColleagueSubmittedIt() {
        form.lines().forEach(line -> score(line).setValue(BigDecimal.ONE));
        click("保存草稿");
        As.user(
                users,
                "colleague",
                () -> assessment.submit(
                        form.sheet().id(), assessment.sheet(form.sheet().id()).version()));
        poll();

        assertThat(find(SelfForm.class).exists()).isFalse();
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("支部已申报");
    }

    @Test
    void stopsAskingWhenNobodyDoesAnythingForTenMinutes() {
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        for (int i = 0; i <= 150; i++) {
            poll();
        }
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        test(score(line("C1"))).setValue(new BigDecimal("3"));
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        navigate("evaluations", EvaluationsView.class);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void leavesARunningExportItsPollingWhenThePageIsLeft() {
        export();
        navigate("evaluations", EvaluationsView.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(500);

        click("取消");
        poll();
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("导出已取消");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void hearsOfColleaguesAfterAnExportHasEnded() {
        export();
        click("取消");
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(4000);

        colleague("D1", new ScoreEntry(new BigDecimal("9.0"), null));
        poll();
        assertThat(score(line("D1")).getValue()).isEqualByComparingTo("9");
    }

    /** Begins to export a list, which goes on whatever page is shown. */
    private void export() {
        var columns = List.of(new ExportColumn<String>("名称", row -> row));
        var file = new ExportFile<>("活动记录", "", columns, Rows.of(List.of("一", "二")), Sort.unsorted());
        find(SelfAssessmentView.class).single().add(ExportButton.of(file));
        click("导出 CSV");
    }

    private void reopen() {
        form.draft().guard().saved(); // a browser that is closed does not ask
        UI.getCurrent().navigate("help");
        navigate("self-assessment/2026H2", SelfAssessmentView.class);
        form = find(SelfForm.class).single();
    }

    private void colleague(String code, ScoreEntry typed) {
        As.user(
                users,
                "colleague",
                () -> assessment.save(
                        form.sheet().id(), 0, Map.of(line(code).indicator().id(), new EntryEdit(EMPTY, typed))));
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private ScoreEntry stored(String code) {
        return assessment
                .save(form.sheet().id(), -1, Map.of())
                .entries()
                .get(line(code).indicator().id());
    }

    private SelfForm.Line line(String code) {
        return form.lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String state() {
        return find(Autosave.class).single().getElement().getTextRecursively();
    }

    private String note() {
        return find(ContestNote.class).single().getElement().getTextRecursively();
    }

    private static BigDecimalField score(ScoreLine line) {
        return (BigDecimalField) line.score().input();
    }

    private static TextArea words(ScoreLine line) {
        return (TextArea) line.words().input();
    }
}
