package cn.gov.tj.mz.fourstrong.rubric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.rubric.Drafts;
import cn.gov.tj.mz.fourstrong.rubric.IndicatorEntry;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricName;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.rubric.ui.edit.NewRubricView;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class RubricsViewTest extends ViewTest {

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricEditService editing;

    @Autowired
    RubricCreationService creation;

    @Autowired
    EntityManager database;

    @Test
    void theRubricIsShownWithSumsAdjustmentsAndGrades() {
        navigate("rubrics", RubricsView.class);
        assertThat(shown())
                .contains(
                        "使用中：已有评价周期使用，不能修改",
                        "政治功能强30 分",
                        "满分合计 100 分",
                        "计数：每缺 1 次建议扣 0.5 分（支部党员大会、支部委员会会议、",
                        "国家级荣誉+5.0",
                        "合计最多加 10 分",
                        "被通报批评−1.0",
                        "须由具名决定认定",
                        "严重违纪违法案件最高评为不合格",
                        "优秀90 分及以上",
                        "最高等级比例（%，建议）30");
        assertThat(button("修改").exists()).isFalse();
    }

    @Test
    void aNewVersionIsStoredOnceSomethingIsChangedAndSaved() {
        navigate("rubrics", RubricsView.class);
        click("编制新版本");
        assertThat(getCurrentView()).isInstanceOf(NewRubricView.class);
        assertThat(shown()).contains("编制“四强党支部评价细则”的新版本", "草稿");
        assertThat(field("细则名称").isReadOnly()).isTrue();
        assertThat(rubrics.names()).hasSize(1);

        click("保存");
        assertThat(notices()).contains("与第 1 版完全相同，没有保存。请先修改。");
        assertThat(rubrics.names()).hasSize(1);

        test(marks()).setValue(new BigDecimal("9"));
        click("保存");
        assertThat(getCurrentView()).isInstanceOf(RubricsView.class);
        assertThat(shown()).contains("草稿：补齐以下内容并启用后", "还差 1 分");
        assertThat(rubrics.names()).hasSize(2);

        navigate(RubricsView.class, used().toString());
        click("编制新版本");
        assertThat(getCurrentView()).isInstanceOf(RubricsView.class);
        assertThat(notices()).contains("第 2 版正在编制，请在其上修改。");
    }

    @Test
    void aCopyWantsANameOfItsOwnAndIsStoredWhenSaved() {
        navigate(RubricsView.class, used().toString());
        more("复制为新细则");
        assertThat(getCurrentView()).isInstanceOf(NewRubricView.class);
        type("细则名称", "四强党支部评价细则");
        click("保存");
        assertThat(field("细则名称").getErrorMessage()).isEqualTo("已有同名细则，请换一个名称");
        assertThat(rubrics.names()).hasSize(1);

        type("细则名称", "𠮷 <b>细则</b>");
        click("保存");
        assertThat(getCurrentView()).isInstanceOf(RubricsView.class);
        assertThat(shown()).contains("草稿：内容已齐，启用后才能用于评价周期。");
        assertThat(rubrics.names()).extracting(RubricName::name).contains("𠮷 <b>细则</b>");
    }

    @Test
    void aNewOneBeginsEmpty() {
        navigate(RubricsView.class, used().toString());
        more("新建细则");
        type("细则名称", "从头编制的细则");
        click("保存");

        assertThat(shown()).contains("草稿：补齐以下内容并启用后", "还没有等级");
        assertThat(rubrics.names()).extracting(RubricName::name).contains("从头编制的细则");
    }

    @Test
    void aCompleteDraftIsEnabledWithOneClick() {
        var id = new MadeRubrics(rubrics, creation).copy(used(), "试行细则");
        navigate(RubricsView.class, id.toString());
        click("启用");

        assertThat(notices()).contains("已启用：试行细则（第 1 版）。开启周期时可以选用。");
        assertThat(shown()).contains("已启用：开启周期时可以选用。");
        assertThat(button("启用").exists()).isFalse();
        assertThat(rubrics.details(id).state()).isEqualTo(RubricState.ENABLED);
    }

    @Test
    void whatAnotherChangedMeanwhileIsLookedAtBeforeItIsEnabled() {
        var id = new MadeRubrics(rubrics, creation).copy(used(), "试行细则");
        navigate(RubricsView.class, id.toString());
        var before = rubrics.details(id);
        editing.save(id, before.version(), before.draft().named("别人改的名"));
        database.flush();
        click("启用");

        assertThat(rubrics.details(id).state()).isEqualTo(RubricState.DRAFT);
        assertThat(shown()).contains("草稿：内容已齐");
    }

    @Test
    void anAddressThatBeginsNowhereIsNotFound() {
        for (var origin : List.of("copy=" + UUID.randomUUID(), "revise=x")) {
            UI.getCurrent().navigate("rubrics/new", QueryParameters.fromString(origin));
            assertThat(getCurrentView()).isNotInstanceOf(NewRubricView.class);
        }
    }

    @Test
    void oneThatNoCycleUsedIsWithdrawnWithAReason() {
        var id = new MadeRubrics(rubrics, creation).copy(used(), "试行细则");
        navigate(RubricsView.class, id.toString());
        more("撤销细则");
        test(find(TextArea.class).single()).setValue("不再需要");
        clickInDialog("撤销细则");

        assertThat(rubrics.details(id).state()).isEqualTo(RubricState.WITHDRAWN);
        assertThat(shown()).contains("已撤销：不再需要");
        assertThat(button("修改").exists()).isFalse();
    }

    @Test
    void twoVersionsStandSideBySide() {
        var next = new MadeRubrics(rubrics, creation).revision(used());
        var before = rubrics.details(next);
        var other = before.draft().indicators().stream().skip(1).toList();
        editing.save(next, before.version(), Drafts.indicators(before.draft(), other));
        navigate(RubricsView.class, next.toString());
        click("比较");

        assertThat(grid().getColumns()).hasSize(4);
        assertThat(cells(0)).containsExactly("指标 A1 理论武装与“第一议题”", "删除");
        assertThat(test(grid()).size()).isEqualTo(1);
        test(find(Checkbox.class).single()).click();
        assertThat(test(grid()).size()).isEqualTo(1 + 16 + 8 + 4 + 4);
        assertThat(cells(0)).containsExactly("总体规定", "相同");
    }

    @Test
    void theHistoryAndTheComparisonNameTheTypesThatAreCounted() {
        var next = new MadeRubrics(rubrics, creation).revision(used());
        var before = rubrics.details(next);
        var counting = new IndicatorEntry(
                Criterion.POLITICAL_FUNCTION,
                "A1",
                "理论武装",
                "",
                BigDecimal.TEN,
                "评分办法",
                "",
                List.of("MEMBERS_ASSEMBLY", "PARTY_LECTURE"),
                new BigDecimal("0.5"));
        editing.save(next, before.version(), Drafts.with(before.draft(), counting));

        navigate(RubricsView.class, next.toString());
        assertThat(IntStream.range(0, test(grid()).size())
                        .mapToObj(row -> test(grid()).getCellText(row, 5)))
                .contains("支部党员大会、党课");
        click("比较");
        assertThat(test(grid()).getCellComponent(0, 3).getElement().getTextRecursively())
                .contains("支部党员大会、党课");
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        navigate("rubrics/" + UUID.randomUUID(), Component.class);
        assertThat(getCurrentView()).isNotInstanceOf(RubricsView.class);
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private BigDecimalField marks() {
        return find(BigDecimalField.class).withLabel("满分").all().getFirst();
    }

    private void more(String item) {
        var menu = find(MenuBar.class).withClassName("fs-more").single();
        new MenuBarTester<MenuBar>(menu).clickItem("更多", item);
    }

    private List<String> cells(int row) {
        return List.of(0, 1).stream()
                .map(column ->
                        test(grid()).getCellComponent(row, column).getElement().getTextRecursively())
                .toList();
    }

    private UUID used() {
        return rubrics.names().stream()
                .filter(name -> name.state() == RubricState.IN_USE)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
