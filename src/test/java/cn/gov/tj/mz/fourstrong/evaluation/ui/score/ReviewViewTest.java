package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.activity.ActivityDraft;
import cn.gov.tj.mz.fourstrong.activity.ActivityService;
import cn.gov.tj.mz.fourstrong.activity.Drafts;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.grid.NothingLeft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("reviewer")
class ReviewViewTest extends ViewTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ActivityService activities;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AccountSetupService accounts;

    @Autowired
    UserDetailsService users;

    @Autowired
    EntityManager database;

    private StoredCycle cycle;
    private Evaluation waiting;

    /** In a unit of its own, which is all that is in the reviewer's scope. */
    @BeforeEach
    void openWhatWaits() {
        cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        waiting = cycle.draft("甲支部");
        People.clerk(accounts, "secretary", waiting.branch().id());
        database.flush();
        var award = Drafts.of(
                "帮扶20余户",
                List.of("VOLUNTEER_SERVICE"),
                List.of(Drafts.printed("20余户")),
                List.of(Drafts.honour("2024", null)));
        cycle.provedBy(evidence(Drafts.on(LocalDate.of(2026, 11, 21), null)), evidence(award))
                .submit(waiting, "92");
        cycle.reviewed("乙支部", "90", "88");
        cycle.draft("丙支部", "A1");
        cycle.concluded("丁支部", "92", "88");
        cycle.concluded("戊支部", "90", "85");
        database.createNativeQuery("update account_grants set node_id = :unit where role = 'REVIEWER'")
                .setParameter("unit", cycle.unit())
                .executeUpdate();
        Stored.flushAndClear(database);
        navigate(ReviewQueueView.class);
        test(grid()).clickRow(0);
    }

    @Test
    void opensFromTheQueueThatShowsWhatWaits() {
        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(texts()).contains("甲支部", "2031年下半年");
        navigate(ReviewQueueView.class);
        assertThat(this.<EvaluationRow>grid().getGenericDataView().getItems())
                .extracting(EvaluationRow::id)
                .containsExactly(waiting.id());
    }

    @Test
    void listsWhatReviewersGaveBesideTheTotal() {
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=FINAL"));
        assertThat(this.<EvaluationRow>grid().getGenericDataView().getItems().findFirst())
                .hasValueSatisfying(row -> {
                    assertThat(test(grid()).getCellText(0, 5))
                            .isEqualTo("" + row.result().totals().roundedReview());
                    assertThat(row.result().totals().roundedReview()).isNotNull();
                });
    }

    @Test
    void saysForWhomItWaitsBeforeAndAfterItIsSubmittedAndWhatWasGiven() {
        As.user(
                users,
                "manager",
                () -> assignments.assign(
                        waiting.id(),
                        List.of(People.id(database, "reviewer"), People.id(database, "reviewer2")),
                        null));
        Stored.flushAndClear(database);
        UI.getCurrent().navigate("review/" + waiting.id());
        lines().forEach(line -> score(line).setValue(line.line().indicator().fullMarks()));
        click("提交考评");
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).isEqualTo("考评合计 100.0 分。还有 1 位考评人没有提交，全部提交后进入审定环节。");
        test(question).confirm();

        UI.getCurrent().navigate("review/" + waiting.id());
        assertThat(texts()).contains("您的考评合计 100.0 分，按分数为“优秀”。还有 1 位考评人没有提交");
    }

    @Test
    void saysWhichKeysWorkAndWhatMayBeLeftOut() {
        assertThat(texts()).contains("Enter 下一项", "考评意见可以不填").doesNotContain("活动记录一次，处处可用");
    }

    @Test
    void keepsTheStateOfTheQueueInTheAddress() {
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=FINAL"));
        assertThat(test(grid()).size()).isEqualTo(2);
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=ALL"));
        assertThat(test(grid()).size()).isEqualTo(5);
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=nonsense"));
        assertThat(test(grid()).size()).isEqualTo(5);
    }

    @Test
    void saysWhatNobodyWasAskedToReviewAndShowsOnlyThat() {
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=SUBMITTED"));
        assertThat(test(grid()).getLitRendererPropertyValue(0, 3, "word", String.class))
                .isEqualTo("未指派");
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=SUBMITTED&assigned=NOBODY"));
        assertThat(test(grid()).size()).isEqualTo(1);
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=SUBMITTED&assigned=MINE"));
        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void showsHowFarTheSelfScoreLiesAboveWhileTyping() {
        var line = lines().getFirst();
        score(line).setValue(line.line().selfScore().score().subtract(new BigDecimal("0.5")));
        assertThat(line.getElement().getTextRecursively()).contains("+0.5");
        score(line).setValue(line.line().selfScore().score());
        assertThat(line.getElement().getTextRecursively()).contains("0.0");
    }

    @Test
    void readsTheEvidenceBesideTheScores() {
        test(find(NativeButton.class).withClassName("fs-evidence-open").all().getFirst())
                .click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(evidenceText()).contains("A1 的依据", "第 1 / 2 条", Drafts.good().title(), "待审", "甲支部", "党课", "政治功能强");
        assertThat(named("上一条").isEnabled()).isFalse();
        test(named("下一条")).click();
        assertThat(evidenceText()).contains("第 2 / 2 条", "先进党支部", "20余户", "志愿服务");
        test(named("关闭")).click();
        assertThat(find(ReviewEvidence.class).exists()).isFalse();
    }

    @Test
    void closesTheEvidenceWithEscapeAndFollowsTheLineWorkedOn() {
        test(find(NativeButton.class).withClassName("fs-evidence-open").all().getLast())
                .click();
        test(named("上一条")).click();
        assertThat(evidenceText()).contains("第 1 / 2 条");
        ComponentUtil.fireEvent(
                score(lines().get(1)), new FocusNotifier.FocusEvent<Component>(score(lines().get(1)), true));
        assertThat(evidenceText()).contains("A2 的依据", "没有为该指标列出依据");
        var form = find(ReviewForm.class).single();
        ComponentUtil.fireEvent(
                form, new KeyDownEvent(form, Key.ESCAPE.getKeys().getFirst()));
        assertThat(find(ReviewEvidence.class).exists()).isFalse();
    }

    @Test
    void isReviewedAfterAQuestion() {
        lines().forEach(line -> score(line).setValue(new BigDecimal("1")));
        words(lines().getFirst()).setValue("材料完整𠮷");
        click("提交考评");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(notice()).contains("甲支部", "考评已提交");
        assertThat(getCurrentView()).isInstanceOf(ReviewQueueView.class);
        assertThat(test(grid()).size()).isZero();
        assertThat(find(NothingLeft.class).single().getElement().getTextRecursively())
                .isEqualTo("没有待您考评的支部：已申报的都已考评。查看全部评价回到工作台");
        var sheet = evaluations.sheet(waiting.id());
        assertThat(sheet.breakdown().total()).isEqualByComparingTo("16");
        assertThat(sheet.lines().getFirst().reviews().getFirst().remark()).isEqualTo("材料完整𠮷");
    }

    @Test
    void savesADraftAndLeadsToWhatIsMissing() {
        score(lines().getFirst()).setValue(new BigDecimal("9"));
        click("保存草稿");
        assertThat(notice()).contains("考评草稿已保存");
        click("提交考评");
        assertThat(score(lines().get(1)).getErrorMessage()).isEqualTo("请评分");
        assertThat(score(lines().getFirst()).getValue()).isEqualByComparingTo("9");
    }

    @Test
    void offersTheNextOfItsQueueAfterEach() {
        cycle.submitted("己支部", "80");
        Stored.flushAndClear(database);
        navigate(ReviewQueueView.class);
        test(grid()).clickRow(0);
        assertThat(texts()).contains("甲支部", "第 1 / 2 个");
        click("退回支部");
        find(TextArea.class).withLabel("退回原因").single().setValue("请补充");
        clickInDialog("退回支部");

        assertThat(texts()).contains("甲支部", "已不在列表中，列表还有 1 个");
        var next = new Location(find(PageLink.class).withText("下一个 ›").single().getHref());
        UI.getCurrent().navigate(next.getPath(), next.getQueryParameters());
        assertThat(texts()).contains("己支部", "第 1 / 1 个");
    }

    @Test
    void givesBackWithAReason() {
        click("退回支部");
        clickInDialog("退回支部");
        assertThat(find(TextArea.class).withLabel("退回原因").single().isInvalid()).isTrue();
        find(TextArea.class).withLabel("退回原因").single().setValue("请补充第三季度的依据");
        clickInDialog("退回支部");

        assertThat(notice()).contains("已退回");
        assertThat(evaluations.sheet(waiting.id()).status().state()).isEqualTo(EvaluationState.RETURNED);
    }

    @Test
    void showsWhatIsDoneToBeRead() {
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=REVIEWED"));
        test(grid()).clickRow(0);
        assertThat(find(ReviewForm.class).exists()).isFalse();
        assertThat(texts()).contains("经过", "已申报 → 已考评");
    }

    @Test
    void isOnlyALookAtADraftWithoutItsScores() {
        UI.getCurrent().navigate("review", QueryParameters.fromString("state=DRAFT"));
        var row = this.<EvaluationRow>grid().getGenericDataView().getItem(0);
        navigate("review/" + row.id(), ReviewView.class);
        assertThat(find(ReviewForm.class).exists()).isFalse();
        assertThat(texts()).contains("支部尚未提交", "暂无");
    }

    private UUID evidence(ActivityDraft draft) {
        var branch = waiting.branch().id();
        return As.call(users, "secretary", () -> activities.record(branch, draft, true));
    }

    private String evidenceText() {
        return find(ReviewEvidence.class).single().getElement().getTextRecursively();
    }

    private Button named(String label) {
        return find(Button.class, find(ReviewEvidence.class).single())
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private List<ReviewForm.Line> lines() {
        return find(ReviewForm.class).single().lines();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static BigDecimalField score(ScoreLine line) {
        return (BigDecimalField) line.score().input();
    }

    private static TextArea words(ScoreLine line) {
        return (TextArea) line.words().input();
    }
}
