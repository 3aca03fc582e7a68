package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.account.AccountSetupService;
import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Scope;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.People;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.opening.CycleJoiningService.Newcomer;
import cn.gov.tj.mz.fourstrong.evaluation.review.AssignmentService;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.evaluation.ui.decision.EvaluationView;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class CycleViewTest extends ViewTest {

    private static final LocalDate TODAY = TestClock.NOW.toLocalDate();

    @Autowired
    ProgressListing progress;

    @Autowired
    CycleService cycles;

    @Autowired
    Caller caller;

    @Autowired
    EntityManager database;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AccountSetupService accounts;

    private final Rubric rubric = RubricSamples.rubric();

    @BeforeEach
    void fillACycle() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, rubric, StoredCycle.SELF_DUE);
        People.clerk(accounts, "first", cycle.draft("一支部").branch().id());
        People.clerk(accounts, "second", cycle.returned("二支部", "20").branch().id());
        cycle.submitted("三支部", "27");
        cycle.reviewed("四支部", "28", "27");
        cycle.concluded("五支部", "28", "27");
        cycle.excluded("六支部");
        database.flush();
    }

    @Test
    void saysWhereEverybodyStands() {
        open("");
        assertThat(texts()).contains("2031年下半年", "自评", "审定与公示", "个支部处于本阶段", "未指派");
        assertThat(test(progressGrid()).size()).isEqualTo(6);
    }

    @Test
    void onlyWhatIsLateSpeaksOfADeadline() {
        open("");
        assertThat(lateness(0)).isEqualTo("—");
        makeLate();
        open("");
        assertThat(lateness(0)).startsWith("逾期 ");
        assertThat(lateness(4)).isEqualTo("—");
        assertThat(test(progressGrid()).getCellText(0, 3)).isEqualTo("—");
        assertThat(test(progressGrid()).getCellText(4, 3)).isEqualTo("27.0");
    }

    @Test
    void isFilteredByTheAddressAndByItsNumbers() {
        makeLate();
        open("show=LATE");
        assertThat(test(progressGrid()).size()).isEqualTo(2);
        open("state=SUBMITTED");
        assertThat(test(progressGrid()).size()).isEqualTo(1);
        open("state=nonsense&show=nonsense");
        assertThat(test(progressGrid()).size()).isEqualTo(6);
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter("逾期 2"::equals).isPresent())
                        .single())
                .click();
        assertThat(test(progressGrid()).size()).isEqualTo(2);
        assertThat(texts()).contains("其中 2 个逾期");
    }

    @Test
    void remindsAllWhoAreLate() {
        makeLate();
        open("");
        click("提醒全部逾期");
        assertThat(notice()).contains("已发出 2 条提醒").doesNotContain("另有");
        click("提醒全部逾期");
        assertThat(notice()).contains("今日已经提醒过");
    }

    @Test
    void namesBranchesWhereNobodyCanBeReminded() {
        makeLate();
        AccountSamples.disable(database, "second");
        open("");
        click("提醒全部逾期");
        assertThat(find(Notification.class).all())
                .extracting(notice -> notice.getElement().getTextRecursively())
                .anySatisfy(words -> assertThat(words).contains("已发出 1 条提醒"))
                .anySatisfy(words -> assertThat(words).contains("1 个支部的提醒无人可收，没有发出：二支部"));
    }

    @Test
    void namesAReviewerWhoLeftAndReplacesThem() {
        People.reviewer(accounts, "judge", Scope.WHOLE, null);
        database.flush();
        assignments.assign(rows().getFirst().id(), List.of(People.id(database, "judge")), null);
        AccountSamples.disable(database, "judge");
        open("");
        assertThat(texts()).contains("已停用：judge，1 个支部的考评待替换");

        test(progressGrid()).clickRow(0);
        click("调整考评人");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("judge已不能考评该支部，尚未提交");
        clickInDialog("取消");

        test(find(Button.class, find(MemberNotices.class).single()).single()).click();
        assertThat(find(TextArea.class).withLabel("调整原因").single().getValue()).isEqualTo("judge的账号已停用");
        ComboBox<Reviewer> successor = successor();
        successor.setValue(successor.getListDataView().getItems().findFirst().orElseThrow());
        clickInDialog("替换考评人");
        assertThat(notice()).contains("已由接替人承担 1 个支部");
        assertThat(texts()).doesNotContain("个支部的考评待替换");
    }

    @Test
    void countsAnewAfterAReminderAndKeepsTheChosenBranch() {
        open("");
        test(progressGrid()).clickRow(0);
        makeLate();
        assertThat(texts()).doesNotContain("其中 2 个逾期");
        click("提醒");

        assertThat(texts()).contains("其中 2 个逾期");
        assertThat(button("提醒").exists()).isTrue();
    }

    @Test
    void actsOnTheChosenBranch() {
        open("");
        assertThat(button("提醒").exists()).isFalse();
        test(progressGrid()).clickRow(0);
        click("提醒");
        assertThat(notice()).contains("已发出 1 条提醒");
        test(progressGrid()).clickRow(0);
        click("查看评价");
        assertThat(getCurrentView()).isInstanceOf(EvaluationView.class);
    }

    @Test
    void changesReviewersOfOneAndOfAll() {
        open("");
        test(progressGrid()).clickRow(0);
        click("调整考评人");
        clickInDialog("调整考评人");
        MultiSelectComboBox<Reviewer> people = people();
        assertThat(people.getErrorMessage()).isEqualTo("请至少选择一名考评人。");
        people.setValue(people.getListDataView().getItems().findFirst().stream().toList());
        clickInDialog("调整考评人");
        assertThat(notice()).contains("的考评人已调整");
        assertThat(rows().getFirst().course().reviewers()).hasSize(1);

        click("批量指派");
        people = people();
        people.setValue(people.getListDataView().getItems().findFirst().stream().toList());
        clickInDialog("批量指派");
        assertThat(notice()).contains("已指派 3 个支部", "3 个已考评或不参评");
    }

    @Test
    void takesABranchOutAndInAgain() {
        open("");
        test(progressGrid()).clickRow(0);
        assertThat(button("恢复参评").exists()).isFalse();
        click("移出周期");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("一支部在本周期改为“不参评”", "保留备查");
        find(TextArea.class).withLabel("移出原因").single().setValue("支部已并入");
        clickInDialog("移出周期");
        assertThat(notice()).contains("一支部已移出本周期");
        assertThat(texts()).contains("不参评2");

        test(progressGrid()).clickRow(0);
        assertThat(button("移出周期").exists()).isFalse();
        click("恢复参评");
        find(TextArea.class).withLabel("恢复原因").single().setValue("合并暂缓");
        clickInDialog("恢复参评");
        assertThat(notice()).contains("一支部已恢复参评");
    }

    @Test
    void addsBranchesWithAReason() {
        open("");
        more("增补支部");
        var dialog = find(Dialog.class).single();
        clickInDialog("增补支部");
        assertThat(find(TextArea.class, dialog).withLabel("增补原因").single().isInvalid())
                .isTrue();
        find(TextArea.class, dialog).withLabel("增补原因").single().setValue("遗漏");
        MultiSelectComboBox<Newcomer> branches = branches();
        branches.setValue(
                branches.getListDataView().getItems().findFirst().stream().toList());
        clickInDialog("增补支部");
        assertThat(notice()).contains("已增补：1 个支部参评");
        assertThat(test(progressGrid()).size()).isEqualTo(7);
    }

    @Test
    void leavesTheOwnBranchToOthers() {
        AccountSamples.move(database, "manager", rows().getFirst().branch().id());
        var reason = "本支部的事项须由他人决定，请由其他管理人员办理。";
        open("");
        test(progressGrid()).clickRow(0);
        assertThat(find(Span.class).withText(reason).exists()).isTrue();
        assertThat(button("调整考评人").exists()).isFalse();
        assertThat(button("移出周期").exists()).isFalse();
        assertThat(button("提醒").exists()).isTrue();
        test(progressGrid()).clickRow(1);
        assertThat(find(Span.class).withText(reason).exists()).isFalse();
        assertThat(button("移出周期").exists()).isTrue();
    }

    @Test
    void saysWhyTheOwnBranchIsNotOfferedToJoin() {
        var own = Organisations.branch(database, "FC");
        var name = database.find(Branch.class, own).naming().name();
        AccountSamples.move(database, "manager", own);
        open("");
        more("增补支部");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(name + "是您的本支部");
        assertThat(branches().getListDataView().getItems())
                .isNotEmpty()
                .extracting(Newcomer::id)
                .doesNotContain(own);
    }

    @Test
    void namesADissolvedBranchAndOffersToTakeItOut() {
        Organisations.dissolve(database, rows().getFirst().branch().id());
        open("");
        assertThat(texts()).contains("已撤销：一支部（自评中）");
        test(find(Button.class, find(MemberNotices.class).single()).single()).click();
        find(TextArea.class).withLabel("移出原因").single().setValue("支部已撤销");
        clickInDialog("移出周期");
        assertThat(texts()).doesNotContain("已撤销：");
    }

    @Test
    void extendsAPhaseWithAReason() {
        open("");
        more("延期");
        var day = find(DatePicker.class).withLabel("新的截止日期").single();
        day.setValue(TODAY.minusDays(1));
        clickInDialog("延期");
        assertThat(find(TextArea.class).withLabel("延期原因").single().getErrorMessage())
                .isNotBlank();
        find(TextArea.class).withLabel("延期原因").single().setValue("年底培训");
        clickInDialog("延期");
        assertThat(day.getErrorMessage()).contains("晚于原截止日期");
        day.setValue(progress.summary("2031H2").terms().getFirst().due().plusDays(3));
        clickInDialog("延期");
        assertThat(notice()).contains("自评阶段已延期");
        assertThat(texts()).contains("延期记录（1）", "年底培训", caller.name());
    }

    @Test
    void isNotClosedWithOpenEvaluationsAndLeadsToThem() {
        open("");
        more("关闭周期");
        var dialog = find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("还有 4 个支部");
        assertThat(find(RouterLink.class, dialog).single().getHref()).isEqualTo("cycles/2031H2?show=OPEN");
        assertThat(progress.summary("2031H2").closedAt()).isNull();
    }

    @Test
    void offersNothingButFilesOnAClosedCycle() {
        new StoredCycle(database, "2031H1", rubric, StoredCycle.SELF_DUE).concluded("一支部", "28", "27");
        database.flush();
        cycles.close("2031H1");

        UI.getCurrent().navigate("cycles/2031H1");
        assertThat(find(MenuBar.class)
                        .withClassName("fs-more")
                        .single()
                        .getItems()
                        .getFirst()
                        .getSubMenu()
                        .getItems())
                .extracting(MenuItem::getText)
                .containsExactly("全部导出（XLSX 打包）", "全部导出（CSV 打包）");
        test(progressGrid()).clickRow(0);
        assertThat(find(Button.class, find(BranchActions.class).single()).all())
                .extracting(Button::getText)
                .containsExactly("查看评价");
    }

    private String lateness(int row) {
        return test(progressGrid()).getLitRendererPropertyValue(row, 2, "word", String.class);
    }

    private void more(String item) {
        new MenuBarTester<>(find(MenuBar.class).withClassName("fs-more").single()).clickItem("更多", item);
    }

    private void open(String query) {
        UI.getCurrent().navigate("cycles/2031H2", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Reviewer> successor() {
        return find(ComboBox.class).withLabel("接替人").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Newcomer> branches() {
        return find(MultiSelectComboBox.class).withLabel("支部").single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Reviewer> people() {
        return find(MultiSelectComboBox.class).withLabel("考评人").single();
    }

    private List<ProgressRow> rows() {
        return progress.page(EvaluationFilter.ALL.in("2031H2"), Sort.unsorted(), 0, 100);
    }

    private Grid<ProgressRow> progressGrid() {
        return grid();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void makeLate() {
        database.createQuery("update Cycle c set c.days.selfDueOn = :day where c.code = '2031H2'")
                .setParameter("day", TODAY.minusDays(3))
                .executeUpdate();
        database.clear();
    }
}
