package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentEditingTest extends SelfFormTest {

    @BeforeEach
    void openWithAColleague() {
        addColleague();
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
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
        lines().forEach(line -> score(line).setValue(BigDecimal.ONE));
        click("保存草稿");
        var stored = stored("C2");
        var theirs = new EntryEdit(stored, stored.withScore(new BigDecimal("2.0")));
        As.user(
                users,
                "colleague",
                () -> assessment.save(
                        form().sheet().id(), 0, Map.of(line("C2").indicator().id(), theirs)));
        test(score(line("C2"))).setValue(new BigDecimal("3"));
        assertThat(state()).contains("请选择：1 处他人已改");
        reopen();

        assertThat(line("C2").isVisible()).isTrue();
        assertThat(line("A1").isVisible()).isFalse();
        assertThat(find(ContestNote.class, line("C2")).exists()).isTrue();
    }

    @Test
    void submitsNothingThatSomebodyChangedUnderOnesEyes() {
        lines().forEach(line -> score(line).setValue(BigDecimal.ONE));
        click("提交申报");
        As.user(
                users,
                "colleague",
                () -> assessment.save(
                        form().sheet().id(),
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
        lines().forEach(line -> score(line).setValue(BigDecimal.ONE));
        click("保存草稿");
        As.user(
                users,
                "colleague",
                () -> assessment.submit(
                        form().sheet().id(),
                        assessment.sheet(form().sheet().id()).version()));
        poll();

        assertThat(find(SelfForm.class).exists()).isFalse();
        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("支部已申报");
    }

    private void reopen() {
        form().draft().guard().saved(); // a browser that is closed does not ask
        UI.getCurrent().navigate("help");
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
    }

    private String note() {
        return find(ContestNote.class).single().getElement().getTextRecursively();
    }
}
