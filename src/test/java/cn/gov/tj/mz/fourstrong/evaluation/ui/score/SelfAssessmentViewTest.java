package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ProposalNote;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetTable;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelfAssessmentViewTest extends SelfFormTest {

    @Test
    void beginsWhereSomethingIsOpenAndSumsWhatIsThere() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        assertThat(shown()).extracting(line -> line.indicator().code()).containsExactly("C1", "C2", "C3", "C4");
        assertThat(cards().getFirst()).contains("政治功能强", "30.0 / 30 分 · 已完成");
        assertThat(cards().get(2)).contains("党员队伍强", "满分 20 · 还有 4 项");
        assertThat(total()).contains("还有 8 项", "上期 88.0");
    }

    @Test
    void sumsWhileItIsTyped() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        fill("C1", "5.5");
        assertThat(cards().get(2)).contains("5.5 / 20 分 · 还有 3 项");
        fill("C2", "0");
        assertThat(cards().get(2)).contains("5.5 / 20 分 · 还有 2 项");
        assertThat(total()).contains("还有 6 项");
    }

    @Test
    void saysAtOnceNextToTheFieldWhatCannotBe() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        fill("C1", "0.3");
        assertThat(score(line("C1")).getErrorMessage()).isEqualTo("每档 0.5 分");
        fill("C1", "6.5");
        assertThat(score(line("C1")).getErrorMessage()).isEqualTo("最高 6 分");
        assertThat(cards().get(2)).contains("还有 4 项");
        click("保存草稿");
        assertThat(score(line("C1")).isInvalid()).isTrue();
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("6.5");
        fill("C1", "6");
        assertThat(score(line("C1")).isInvalid()).isFalse();
    }

    @Test
    void takesScoresFromASpreadsheetAsTyped() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        click("导入");
        importRows("编码\t得分\t说明\nC1\t5.5\t逐项落实\nA1\t2\t\nC2\t99\t");
        assertThat(importRemarks(0)).contains("得分");
        clickInDialog("导入其余 2 行");

        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("5.5");
        assertThat(words(line("C1")).getValue()).isEqualTo("逐项落实");
        assertThat(stored("A1").score()).isEqualByComparingTo("2");
        assertThat(stored("C2").score()).isNull();
    }

    @Test
    void isOnlyReadOnceTheBranchIsDissolved() {
        Organisations.dissolve(database, Organisations.branch(database, "FC"));
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);

        assertThat(texts()).contains("本支部已撤销，不能再自评");
        assertThat(button("保存草稿").exists()).isFalse();
    }

    @Test
    void savesADraft() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        fill("C1", "5.5");
        test(words(line("C1"))).setValue("按计划完成");
        click("保存草稿");

        assertThat(notice()).contains("草稿已保存");
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("5.5");
        assertThat(words(line("C1")).getValue()).isEqualTo("按计划完成");
    }

    @Test
    void takesEvidenceFromThePanelForTheLineWorkedOn() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        var panel = find(EvidencePanel.class).single();
        test(find(NativeButton.class, line("C3")).withText("＋ 添加依据").single()).click();
        assertThat(panel.getElement().getTextRecursively()).contains("用于 C3 民主评议与谈心谈话");
        adoptEvidence();
        click("保存草稿");

        assertThat(line("C3").activities()).containsExactly(evidence);
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        assertThat(line("C3").activities()).containsExactly(evidence);
        test(find(NativeButton.class, line("C3")).withText("×").single()).click();
        assertThat(line("C3").activities()).isEmpty();
        assertThat(panelButtons()).contains("采用").doesNotContain("已采用");
    }

    @Test
    void saysInThePanelWhatIsAdoptedHereAndElsewhere() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        adoptEvidence();
        assertThat(panelButtons()).contains("已采用");
        assertThat(panelText()).doesNotContain("另用于");
        test(find(NativeButton.class, line("C3")).withText("＋ 添加依据").single()).click();
        assertThat(panelText()).contains("另用于 C1");
        assertThat(panelButtons()).doesNotContain("已采用");

        test(find(NativeButton.class, line("C1")).withText("＋ 添加依据").single()).click();
        test(find(NativeButton.class, find(EvidencePanel.class).single())
                        .withText("已采用")
                        .single())
                .click();
        assertThat(line("C1").activities()).isEmpty();
        assertThat(panelButtons()).doesNotContain("已采用");
    }

    @Test
    void putsFirstWhatTheIndicatorCounts() {
        hold("更晚的志愿服务", "VOLUNTEER_SERVICE", LocalDate.of(2027, 8, 2));
        hold("更早的党员大会", "MEMBERS_ASSEMBLY", LocalDate.of(2027, 8, 1));
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        test(find(NativeButton.class).withClassName("fs-criterion").all().get(1))
                .click();
        assertThat(panelText()).containsSubsequence("更晚的志愿服务", "更早的党员大会");
        test(find(NativeButton.class, line("B3")).withText("＋ 添加依据").single()).click();
        assertThat(panelText()).containsSubsequence("更早的党员大会", "更晚的志愿服务");
    }

    @Test
    void showsPointsWithTheirDecimalOncePeopleLeaveTheField() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        fill("C1", "4");
        assertThat(score(line("C1")).getValue()).isEqualTo(new BigDecimal("4"));
        ComponentUtil.fireEvent(score(line("C1")), new BlurNotifier.BlurEvent<Component>(score(line("C1")), true));
        assertThat(score(line("C1")).getValue()).isEqualTo(new BigDecimal("4.0"));
        fill("C2", "0.3");
        ComponentUtil.fireEvent(score(line("C2")), new BlurNotifier.BlurEvent<Component>(score(line("C2")), true));
        assertThat(score(line("C2")).getValue()).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    void proposesWhatCanBeCountedAndFillsInNothingUntilItIsAdopted() {
        var counted = new StoredCycle(database, "2019H1", rubric).draft("计数支部", "B3");
        People.clerk(accounts, "counted", counted.branch().id());
        database.flush();
        As.user(users, "counted", () -> adoptTheProposal(counted));
    }

    @Test
    void leadsToWhatIsMissingAndKeepsTheDraft() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        for (var code : List.of("C1", "C2", "C3", "C4")) {
            fill(code, "1");
        }
        click("提交申报");

        assertThat(shown()).extracting(line -> line.indicator().code()).containsExactly("D1", "D2", "D3", "D4");
        assertThat(score(line("D1")).getErrorMessage()).isEqualTo("请评分");
        assertThat(score(line("C1")).getValue()).isEqualByComparingTo("1");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void isSubmittedAfterAQuestionAndReadOnlyThen() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        lines().forEach(line -> fill(line.indicator().code(), "1"));
        assertThat(total()).contains("合计 16.0 / 100", "已全部评分");
        click("提交申报");
        var dialog = find(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message")).contains("16.0");
        test(dialog).confirm();

        assertThat(notice()).contains("已提交申报");
        assertThat(find(SelfForm.class).exists()).isFalse();
        assertThat(find(SheetTable.class).single().getElement().getTextRecursively())
                .contains("理论武装");
        assertThat(texts()).contains("已申报");
    }

    @Test
    void asksBeforePointsThatCannotBeSavedAreLost() {
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        test(score(line("C1"))).setValue(new BigDecimal("0.3"));
        UI.getCurrent().navigate("evaluations");
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(SelfAssessmentView.class);
    }

    @Test
    void showsAnEarlierCycleToBeRead() {
        navigate("self-assessment/" + EARLIER, SelfAssessmentView.class);
        assertThat(find(SelfForm.class).exists()).isFalse();
        assertThat(texts()).contains("已生效", StoredCycle.REMARK);
    }

    @Test
    void asksWhichCycleIsMeantWhereSeveralWait() {
        new StoredCycle(database, "2028H1", rubric).draft("FC", "A1");
        database.flush();

        navigate(SelfAssessmentView.class);

        assertThat(find(SelfForm.class).exists()).isFalse();
        assertThat(find(RouterLink.class, find(SelfStart.class).single()).all())
                .extracting(RouterLink::getHref)
                .contains("self-assessment/2028H1", "self-assessment/" + CYCLE)
                .doesNotContain("self-assessment/" + EARLIER);
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate("self-assessment/" + CYCLE, SelfAssessmentView.class);
        assertThat(texts()).contains("Training hours of members", "Submit", "previous 88.0");
    }

    private void adoptTheProposal(Evaluation counted) {
        navigate("self-assessment/2019H1", SelfAssessmentView.class);
        test(find(NativeButton.class).all().stream()
                        .filter(card -> card.getElement().getTextRecursively().contains("支部班子强"))
                        .findFirst()
                        .orElseThrow())
                .click();
        var note = find(ProposalNote.class).single();
        assertThat(note.getElement().getTextRecursively()).contains("应开展 4 次，按期记录 0 次，缺 4 次 → 建议 5.0 分");
        assertThat(find(Anchor.class, note).single().getHref())
                .startsWith("activities?")
                .contains("branch=OWN2019H11", "from=2019-01-01");
        assertThat(score(line("B3")).getValue()).isEqualByComparingTo("7");

        test(find(Button.class, note).withText("采用").single()).click();
        click("保存草稿");
        navigate("self-assessment/2019H1", SelfAssessmentView.class);

        assertThat(score(line("B3")).getValue()).isEqualByComparingTo("5");
        assertThat(assessment.sheet(counted.id()).lines())
                .filteredOn(line -> line.indicator().code().equals("B3"))
                .singleElement()
                .satisfies(line -> assertThat(line.selfScore().score()).isEqualByComparingTo("5"));
    }

    private void fill(String code, String points) {
        score(line(code)).setValue(new BigDecimal(points));
    }

    private void hold(String title, String type, LocalDate day) {
        var dates = new ActivityDates(day, null, null, day.getYear());
        activities.record(
                branch, ActivityDraft.of(title, null, List.of(type), Set.of(Criterion.LEADERSHIP_TEAM), dates), true);
    }

    private List<String> panelButtons() {
        return find(NativeButton.class, find(EvidencePanel.class).single()).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private String panelText() {
        return find(EvidencePanel.class).single().getElement().getTextRecursively();
    }

    private List<SelfForm.Line> shown() {
        return lines().stream().filter(Component::isVisible).toList();
    }

    private List<String> cards() {
        return find(CriterionTabs.class)
                .single()
                .getChildren()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private String total() {
        return cards().getLast();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
