package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static cn.gov.tj.mz.fourstrong.rubric.RubricSamples.points;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.activity.ActivityDates;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityImportService;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.OwnBranch;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class DecisionViewsTest extends ViewTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    ActivityImportService imports;

    @Autowired
    EntityManager database;

    private final Map<EvaluationState, UUID> stored = new EnumMap<>(EvaluationState.class);

    @BeforeEach
    void storeOneOfEach() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        stored.put(EvaluationState.FINAL, cycle.concluded("FC", "96", "94").id());
        stored.put(EvaluationState.REVIEWED, cycle.reviewed("ZW", "90", "88").id());
        stored.put(EvaluationState.SUBMITTED, cycle.submitted("JZ", "85").id());
        Stored.flushAndClear(database);
    }

    @Test
    void aResultIsTakenToItsEndStepByStep() {
        var id = open(EvaluationState.REVIEWED);
        decide("审定");
        assertThat(state(id)).isEqualTo(EvaluationState.APPROVED);
        decide("公示");
        assertThat(state(id)).isEqualTo(EvaluationState.PUBLICISED);
        assertThat(texts()).contains("公示期：2026-11-23 至 2026-11-30");
        decide("生效");
        assertThat(state(id)).isEqualTo(EvaluationState.PUBLICISED);
        assertThat(notice()).contains("公示尚未结束");
        TestClock.daysLater(8, () -> decide("生效"));
        assertThat(state(id)).isEqualTo(EvaluationState.FINAL);
        assertThat(button("审定").exists()).isFalse();
    }

    @Test
    void aFindingChangesTheTotalAndFaultsStandNextToTheirFields() {
        var id = open(EvaluationState.REVIEWED);
        click("登记事项");
        click("登记");
        assertThat(rule().isInvalid()).isTrue();
        assertThat(area("事实与理由").isInvalid()).isTrue();

        test(rule()).selectItem("加分 · 市级荣誉 +2.0");
        area("事实与理由").setValue("荣获全市先进");
        find(DatePicker.class).withLabel("发生日期").single().setValue(LocalDate.of(2026, 9, 1));
        click("登记");
        assertThat(evaluations.sheet(id).breakdown().total()).isEqualTo(points("90"));
        assertThat(texts()).contains("荣获全市先进", "加分 · 市级荣誉", "+2.0");

        click("撤销");
        area("撤销理由").setValue("证书系上年度");
        clickInDialog("撤销");
        assertThat(evaluations.sheet(id).breakdown().total()).isEqualTo(points("88"));
        assertThat(texts()).contains("证书系上年度");
    }

    @Test
    void anHonourOfARecordIsNotTypedAgain() {
        var reviewed =
                new StoredCycle(database, "2027H2", RubricSamples.likeStandard("另一细则")).reviewed("ZW", "90", "88");
        database.flush();
        award(reviewed.branch().id(), "获奖", LocalDate.of(2027, 9, 1), "见津民发〔2027〕12号。");
        award(reviewed.branch().id(), "获奖", LocalDate.of(2027, 9, 8), "表扬。");
        Stored.flushAndClear(database);
        UI.getCurrent().navigate(EvaluationView.class, reviewed.id().toString());
        click("登记事项");
        area("事实与理由").setValue("已经写好的事实");
        chooseEvidence("获奖 · 2027-09-01 · 荣誉表彰");

        assertThat(area("事实与理由").getValue()).isEqualTo("已经写好的事实");
        assertThat(day().getValue()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(field("文号或证书号").getValue()).isEqualTo("津民发〔2027〕12号");
        assertThat(field("同一事项").getValue()).isEqualTo("先进党支部");
        assertThat(find(FindingProposal.class).single().getText()).isEqualTo("已按活动记录“获奖”填写：发生日期、文号或证书号、同一事项。请核对。");
    }

    @Test
    void aFinalScoreIsSetByHandWithAReason() {
        var id = open(EvaluationState.REVIEWED);
        test(find(Button.class).withAriaLabel("调整拟定得分：A1").single()).click();
        find(BigDecimalField.class).withLabel("拟定得分").single().setValue(new BigDecimal("7.3"));
        confirmAdjustment();
        assertThat(find(BigDecimalField.class).withLabel("拟定得分").single().isInvalid())
                .isTrue();
        assertThat(area("调整理由").isInvalid()).isTrue();

        find(BigDecimalField.class).withLabel("拟定得分").single().setValue(new BigDecimal("7.5"));
        area("调整理由").setValue("会议研究，按实地核查结果");
        confirmAdjustment();
        assertThat(evaluations.sheet(id).lines().getFirst().result()).isEqualByComparingTo("7.5");
        assertThat(texts()).contains("会议研究，按实地核查结果");
    }

    @Test
    void aFinalScoreGoesBackToTheMeanWithOneClick() {
        var id = open(EvaluationState.REVIEWED);
        var mean = evaluations.sheet(id).lines().getFirst().review();
        test(find(Button.class).withAriaLabel("调整拟定得分：A1").single()).click();
        find(BigDecimalField.class).withLabel("拟定得分").single().setValue(new BigDecimal("1"));
        area("调整理由").setValue("会议研究");
        confirmAdjustment();
        assertThat(evaluations.sheet(id).lines().getFirst().result()).isEqualByComparingTo("1");

        test(find(Button.class).withAriaLabel("调整拟定得分：A1").single()).click();
        click("恢复为考评平均分 " + Scoring.shown(mean));
        area("调整理由").setValue("恢复");
        confirmAdjustment();
        assertThat(evaluations.sheet(id).lines().getFirst().result()).isEqualByComparingTo(mean);
    }

    @Test
    void aFinalResultIsCorrectedByANewEdition() {
        open(EvaluationState.FINAL);
        click("更正");
        area("更正理由").setValue("核查有误");
        clickInDialog("更正");
        assertThat(texts()).contains("结果版次", "第 2 版 · 已考评", "第 1 版 · 现行");
        assertThat(button("退回支部").exists()).isFalse();
        assertThat(button("审定").exists()).isTrue();
    }

    @Test
    void theHistoryTellsWhoTookTheReviewOverAndWhy() {
        var reviewer = reviewer("考评甲");
        var other = reviewer("考评乙");
        var id = stored.get(EvaluationState.SUBMITTED);
        assignments.assign(id, List.of(reviewer), null);
        assignments.assign(id, List.of(other), "借调期满");
        UI.getCurrent().navigate("evaluations/" + id);
        assertThat(texts()).contains("考评人由 考评甲 改为 考评乙", "借调期满");
    }

    @Test
    void aReportShowsTheNumbersOfTheEvaluation() {
        var id = open(EvaluationState.FINAL);
        UI.getCurrent().navigate("report/" + id);
        assertThat(texts()).contains("“四强”党支部评价结果", "支部FC", "总分94.0", "优秀");
        UI.getCurrent().navigate("cycle-report/2031H2");
        assertThat(texts()).contains("一览表", "支部FC", "94.0");
        assertThat(find(RouterLink.class).withText("支部FC").single().getHref()).isEqualTo("report/" + id);
        UI.getCurrent().navigate("cycle-report/nonsense");
        assertThat(texts()).doesNotContain("一览表");
    }

    @Test
    @WithUserDetails("clerk")
    void aClerkReadsTheOwnResultAndDecidesNothing() {
        open(EvaluationState.FINAL);
        assertThat(texts()).contains("加分、扣分与否决");
        for (var action : new String[] {"更正", "登记事项", "审定", "公示", "生效", "退回支部"}) {
            assertThat(button(action).exists()).as(action).isFalse();
        }
    }

    @Test
    void aManagerOfTheBranchItselfReadsWhyOthersDecide() {
        var id = stored.get(EvaluationState.REVIEWED);
        AccountSamples.move(
                database,
                "manager",
                database.find(Evaluation.class, id).branch().id());
        open(EvaluationState.REVIEWED);
        assertThat(texts()).contains("本支部的事项须由他人决定");
        for (var action : new String[] {"审定", "退回支部", "登记事项"}) {
            assertThat(button(action).exists()).as(action).isFalse();
        }
        assertThat(find(Button.class).withAriaLabel("调整拟定得分：A1").exists()).isFalse();
        open(EvaluationState.SUBMITTED);
        assertThat(button("退回支部").exists()).isTrue();
    }

    private void award(UUID branch, String title, LocalDate day, String summary) {
        var draft = new ActivityDraft(
                title,
                summary,
                List.of("HONOUR_AWARD"),
                Set.of(Criterion.EFFECTIVENESS),
                new ActivityDates(day, null, null, day.getYear()),
                false,
                List.of(),
                List.of(Drafts.honour("2027", null)));
        OwnBranch.add(imports, OwnBranch.entry(branch, draft, ActivityState.ACCEPTED, null));
    }

    @SuppressWarnings("unchecked")
    private void chooseEvidence(String label) {
        MultiSelectComboBox<Evidence> box =
                find(MultiSelectComboBox.class).withLabel("作为依据的活动").single();
        var labels = box.getItemLabelGenerator();
        box.select(box.getGenericDataView()
                .getItems()
                .filter(record -> labels.apply(record).equals(label))
                .findFirst()
                .orElseThrow());
    }

    private DatePicker day() {
        return find(DatePicker.class).withLabel("发生日期").single();
    }

    private UUID open(EvaluationState state) {
        var id = stored.get(state);
        UI.getCurrent().navigate("evaluations/" + id);
        return id;
    }

    private UUID reviewer(String name) {
        People.reviewer(accounts, name, Scope.WHOLE, null);
        return People.id(database, name);
    }

    private void decide(String action) {
        click(action);
        confirm();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private void confirmAdjustment() {
        test(find(Button.class, find(AdjustDialog.class).single())
                        .withText("调整")
                        .single())
                .click();
    }

    private EvaluationState state(UUID id) {
        return evaluations.sheet(id).status().state();
    }

    private ComboBox<?> rule() {
        return find(ComboBox.class).withLabel("适用规则").single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
