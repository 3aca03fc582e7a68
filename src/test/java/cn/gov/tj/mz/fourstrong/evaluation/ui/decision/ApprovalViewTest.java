package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.Stored;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.account.AccountSamples;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.ui.QueueSteps;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.RefusalsDialog;
import cn.gov.tj.mz.fourstrong.standard.Refusals;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class ApprovalViewTest extends ViewTest {

    @Autowired
    EvaluationListing evaluations;

    @Autowired
    ApprovalService approval;

    @Autowired
    CorrectionService corrections;

    @Autowired
    EntityManager database;

    private UUID concluded;
    private UUID reviewed;

    @BeforeEach
    void storeTwoResults() {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        concluded = cycle.concluded("WX", "96", "94").id();
        reviewed = cycle.reviewed("ZW", "90", "88").id();
        Stored.flushAndClear(database);
    }

    @Test
    void manyResultsAreTakenOnAtOnce() {
        openList();
        assertThat(button("审定所选（0）").single().isEnabled()).isFalse();
        Grid<EvaluationRow> grid = grid();
        grid.select(test(grid).getRow(0));
        click("审定所选（1）");
        assertThat(question()).contains("将审定 1 个支部的考评结果：政务服务处（");
        confirm();
        assertThat(evaluations.sheet(reviewed).status().state()).isEqualTo(EvaluationState.APPROVED);
        assertThat(notice()).contains("已审定 1 个结果");
    }

    @Test
    void eachIsOpenedWithTheWayToItsNeighboursAndBack() {
        corrections.begin(concluded, evaluations.sheet(concluded).version(), "核查有误");
        openList();
        follow(href(0));
        assertThat(getCurrentView()).isInstanceOf(EvaluationView.class);
        assertThat(steps()).contains("第 1 / 2 个", "下一个").doesNotContain("上一个");
        follow(link("下一个 ›"));
        assertThat(steps()).contains("第 2 / 2 个", "上一个").doesNotContain("下一个");

        click("审定");
        confirm();
        assertThat(steps()).contains("已不在列表中，列表还有 1 个", "下一个");
        assertThat(link("审定公示")).startsWith("approval?").contains("cycle=2031H2", "step=REVIEWED");
        follow(link("下一个 ›"));
        assertThat(steps()).contains("第 1 / 1 个");
    }

    @Test
    void withoutAListThereAreNoNeighbours() {
        UI.getCurrent().navigate("evaluations/" + reviewed);
        assertThat(find(QueueSteps.class).exists()).isFalse();
    }

    @Test
    void anEmptyStepLeadsToTheOneWhereSomethingWaits() {
        approval.approve(reviewed, evaluations.sheet(reviewed).version());
        openList();
        var nothing = find(NothingWaits.class).single();
        assertThat(nothing.getElement().getTextRecursively()).contains("没有等待审定的结果。");
        test(find(Button.class, nothing).single()).click();

        assertThat(button("公示所选（0）").exists()).isTrue();
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void theOwnBranchCannotBeChosen() {
        AccountSamples.move(
                database,
                "manager",
                database.find(Evaluation.class, reviewed).branch().id());
        openList();
        Grid<EvaluationRow> grid = grid();
        grid.getSelectionModel().selectFromClient(test(grid).getRow(0));

        assertThat(button("审定所选（0）").single().isEnabled()).isFalse();
        assertThat(test(grid).getCellComponent(0, 0).getElement().getTextRecursively())
                .contains("政务服务处", "所在支部，由他人办理");
    }

    @Test
    void whatIsToBePublicisedIsNamedWithTheLastDay() {
        approval.approve(reviewed, evaluations.sheet(reviewed).version());
        UI.getCurrent().navigate("approval", QueryParameters.fromString("cycle=2031H2&step=APPROVED"));
        Grid<EvaluationRow> grid = grid();
        grid.select(test(grid).getRow(0));
        click("公示所选（1）");

        assertThat(question()).contains("将公示 1 个支部的结果：政务服务处", "今日起公示，至 2026-11-30（按工作日计算）");
    }

    @Test
    void manyAtOnceAreRefusedByNameAndReason() {
        corrections.begin(concluded, evaluations.sheet(concluded).version(), "核查有误");
        openList();
        Grid<EvaluationRow> grid = grid();
        assertThat(test(grid).size()).isEqualTo(2);
        var first = test(grid).getRow(0);
        var second = test(grid).getRow(1);
        approval.approve(first.id(), first.version());
        grid.asMultiSelect().select(first, second);
        click("审定所选（2）");
        confirm();

        var refusals = find(RefusalsDialog.class).single().getElement().getTextRecursively();
        assertThat(refusals).contains("所选 2 项中有 1 项", "网信办（原名 WX）他人已先更改");
        assertThat(refusals).doesNotContain("ZW");
        assertThat(find(Notification.class).all()).isEmpty();
        click("关闭");
        assertThat(grid.getSelectedItems()).extracting(EvaluationRow::id).containsExactly(second.id());
        assertThat(button("审定所选（1）").single().isEnabled()).isTrue();
    }

    @Test
    void theOthersMayGoOnWithoutThoseThatWereRefused() {
        var rows = evaluations.page(EvaluationFilter.ALL.in(StoredCycle.CODE), Sort.unsorted(), 0, 2);
        var refused = new Refusals.Refusal(rows.getFirst().id(), "evaluation.publicity.running", List.of("2026-11-30"));
        var others = new ArrayList<EvaluationRow>();
        new RefusalsDialog<>(new Refusals(List.of(refused)), rows, EvaluationRow::id, BulkStep::name, others::addAll)
                .open();

        assertThat(find(RefusalsDialog.class).single().getElement().getTextRecursively())
                .contains("网信办（原名 WX）公示尚未结束，2026-11-30 之后才能生效。");
        click("处理其余 1 项");
        assertThat(others).containsExactly(rows.getLast());
        assertThat(find(RefusalsDialog.class).exists()).isFalse();
    }

    private String href(int row) {
        return ((PageLink) test(this.<EvaluationRow>grid()).getCellComponent(row, 0)).getHref();
    }

    private void follow(String href) {
        var address = new Location(href);
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    private String link(String words) {
        return find(PageLink.class).withText(words).single().getHref();
    }

    private String steps() {
        return find(QueueSteps.class).single().getElement().getTextRecursively();
    }

    private void openList() {
        UI.getCurrent().navigate("approval", QueryParameters.fromString("cycle=2031H2"));
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private String question() {
        return find(ConfirmDialog.class).single().getElement().getProperty("message");
    }
}
