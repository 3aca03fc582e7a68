package cn.gov.tj.mz.fourstrong.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gov.tj.mz.fourstrong.TestClock;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.ActivityFilters;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.ActivityRow;
import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.TypeName;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.screen.ErrorSummary;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class NewActivityViewTest extends ViewTest implements Locators {

    @Autowired
    ActivityListing list;

    @Autowired
    EntityManager database;

    @BeforeEach
    void open() {
        navigate(NewActivityView.class);
    }

    @Test
    void recordsAndSubmitsWithAFewInputs() {
        fill("党课：𠮷 <b>=1+1</b>");
        findButton().withText("保存并提交").click();

        assertThat(find(ActivitiesView.class).all()).hasSize(1);
        assertThat(list.page(ActivityFilters.text("𠮷 <b>=1+1</b>"), Sort.unsorted(), 0, 2))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(ActivityState.SUBMITTED);
                    assertThat(row.dates().evaluationYear()).isEqualTo(2026);
                    assertThat(row.place().branch()).isEqualTo("福彩中心");
                });
    }

    @Test
    void beginsWithToday() {
        assertThat(findDatePicker().withLabel("日期").getComponent().getValue()).isEqualTo(TestClock.NOW.toLocalDate());
        assertThat(findIntegerField().withLabel("所属年度").getComponent().getValue())
                .isEqualTo(2026);
    }

    @Test
    void goesOnWithTheNextOneOfWhichOnlyTheDayIsMissing() {
        fill("党课：第一次");
        findButton().withText("提交并再记一条").click();

        assertThat(find(NewActivityView.class).all()).hasSize(1);
        assertThat(findDatePicker().withLabel("日期").getComponent().getValue()).isNull();
        assertThat(types().getValue()).extracting(TypeName::code).containsExactly("PARTY_LECTURE");
        findTextField().withLabel("标题").setValue("党课：第二次");
        findDatePicker().withLabel("日期").setValue(LocalDate.of(2026, 11, 5));
        findButton().withText("提交并再记一条").click();

        assertThat(list.page(ActivityFilters.text("党课：第"), Sort.by("date"), 0, 5))
                .extracting(ActivityRow::title, ActivityRow::state)
                .contains(tuple("党课：第一次", ActivityState.SUBMITTED), tuple("党课：第二次", ActivityState.SUBMITTED));
    }

    @Test
    void asksBeforeTheSameIsRecordedOnceMore() {
        fill("党课：学习党章");
        findButton().withText("保存").click();
        navigate(NewActivityView.class);
        fill("党课：　学习 党章");
        findButton().withText("保存").click();

        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("message")).contains("已有记录“党课：学习党章”");
        assertThat(list.count(ActivityFilters.text("党章"))).isEqualTo(1);
        test(question).confirm();
        assertThat(list.count(ActivityFilters.text("党章"))).isEqualTo(2);
    }

    @Test
    void saysThatNothingIsRecordedOfADissolvedBranch() {
        Organisations.dissolve(database, Organisations.branch(database, "FC"));
        navigate(ActivitiesView.class);
        navigate(NewActivityView.class);

        assertThat(find(NewActivityView.class).single().getElement().getTextRecursively())
                .contains("本支部已撤销，不能再记录或提交活动");
        assertThat(find(TextField.class).exists()).isFalse();
    }

    @Test
    void hasUnderTwelveInputsAtFirst() {
        assertThat(find(Component.class).all())
                .filteredOn(HasValue.class::isInstance)
                .filteredOn(field ->
                        !(field instanceof Checkbox box && box.getParent().orElseThrow() instanceof CheckboxGroup))
                .hasSizeLessThan(12);
    }

    @Test
    void saysNextToEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        var long61 = "𠮷".repeat(61);
        findTextField().withLabel("标题").setValue(long61);
        findButton().withText("保存并提交").click();

        var title = findTextField().withLabel("标题").getComponent();
        assertThat(title.getValue()).isEqualTo(long61);
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("最多 60 字，现有 61 字。");
        assertThat(types().getErrorMessage()).isEqualTo("请至少选择一个类型。");
    }

    @Test
    void sumsUpWhatIsWrongUntilOnlyOneThingIs() {
        findButton().withText("保存").click();
        var summary = find(ErrorSummary.class).single();
        assertThat(summary.getElement().getTextRecursively()).contains("有 2 处需要修改", "标题", "活动类型");

        findTextField().withLabel("标题").setValue("党课");
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void countsARowThatIsGoneNoMore() {
        fill("党课");
        findButton().withText("添加数据").click();
        findButton().withText("保存").click();
        findButton().withText("保存").click();
        var summary = find(ErrorSummary.class).single();
        assertThat(summary.getElement().getTextRecursively()).contains("有 2 处需要修改");

        findButton().withAriaLabel("删除这条数据").click();
        assertThat(summary.isVisible()).isFalse();
        findButton().withText("保存").click();
        assertThat(list.count(ActivityFilters.text("党课"))).isPositive();
        assertThat(find(ActivitiesView.class).all()).hasSize(1);
    }

    @Test
    void marksTheDateWhereTheTypeNeedsOne() {
        var date = findDatePicker().withLabel("日期").getComponent();
        assertThat(date.isRequiredIndicatorVisible()).isFalse();
        findMultiSelectComboBox(TypeName.class).withLabel("活动类型").selectItem("党课");
        assertThat(date.isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void refusesAnEndBeforeTheStartAndAYearOutOfRange() {
        fill("党课");
        findDatePicker().withLabel("结束日期").setValue(LocalDate.of(2026, 11, 1));
        findIntegerField().withLabel("所属年度").setValue(1948);
        findButton().withText("保存").click();

        assertThat(findDatePicker().withLabel("结束日期").getComponent().getErrorMessage())
                .isEqualTo("结束日期不能早于开始日期。");
        assertThat(findIntegerField().withLabel("所属年度").getComponent().getErrorMessage())
                .isEqualTo("年份应在 1949 至 2027 之间。");
    }

    @Test
    void asksForADateUnlessThereIsNone() {
        findTextField().withLabel("标题").setValue("党课：无日期");
        findDatePicker().withLabel("日期").setValue(null);
        findMultiSelectComboBox(TypeName.class).withLabel("活动类型").selectItem("党课");
        findButton().withText("保存").click();
        assertThat(findDatePicker().withLabel("日期").getComponent().getErrorMessage())
                .contains("未注明日期");

        findCheckbox().withLabel("未注明日期").click();
        findButton().withText("保存").click();
        assertThat(list.page(ActivityFilters.text("党课：无日期"), Sort.unsorted(), 0, 2))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ActivityState.DRAFT));
    }

    @Test
    void proposesTheYearUntilAnotherIsWritten() {
        var year = findIntegerField().withLabel("所属年度");
        findDatePicker().withLabel("日期").setValue(LocalDate.of(2026, 2, 6));
        assertThat(year.getComponent().getValue()).isEqualTo(2026);

        findMultiSelectComboBox(TypeName.class).withLabel("活动类型").selectItem("组织生活会");
        assertThat(year.getComponent().getValue()).isEqualTo(2025);

        year.setValue(2024);
        findDatePicker().withLabel("日期").setValue(LocalDate.of(2026, 5, 6));
        assertThat(year.getComponent().getValue()).isEqualTo(2024);
    }

    @Test
    void takesFiguresAndHonoursInRows() {
        fill("廉洁作品获奖");
        findButton().withText("添加数据").click();
        findTextField().withLabel("数据名称").setValue("作品");
        find(BigDecimalField.class).withLabel("数值").single().setValue(BigDecimal.TEN);
        findSelect(Figure.Qualifier.class).withLabel("精确程度").selectItem("余、多于");
        findTextField().withLabel("单位").setValue("件");
        assertThat(findTextField().withLabel("对外表述").getComponent().getValue()).isEqualTo("10余件");
        findButton().withText("添加荣誉").click();
        findButton().withText("保存").click();
        assertThat(findTextField().withLabel("荣誉名称").getComponent().isInvalid()).isTrue();

        findTextField().withLabel("荣誉名称").setValue("优秀组织奖");
        findButton().withText("保存").click();
        assertThat(list.page(ActivityFilters.text("廉洁作品获奖"), Sort.unsorted(), 0, 2))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.content().figures()).containsExactly("作品 10余件");
                    assertThat(row.content().honours())
                            .extracting(Honour::title)
                            .containsExactly("优秀组织奖");
                });
    }

    @Test
    void forgetsARowThatWasRemovedAgain() {
        fill("没有荣誉");
        findButton().withText("添加荣誉").click();
        findButton().withAriaLabel("删除这条荣誉").click();
        findButton().withText("保存").click();

        assertThat(list.count(ActivityFilters.text("没有荣誉"))).isEqualTo(1);
    }

    @Test
    void copiesTheLastOne() {
        findButton().withText("复制上一条").click();

        assertThat(findTextField().withLabel("标题").getComponent().getValue()).isNotBlank();
        assertThat(types().getValue()).isNotEmpty();
        assertThat(findDatePicker().withLabel("日期").getComponent().getValue()).isNull();
    }

    @Test
    void asksBeforeWhatWasTypedIsLeft() {
        findTextField().withLabel("标题").setValue("还没保存");
        UI.getCurrent().navigate(ActivitiesView.class);

        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
        assertThat(find(NewActivityView.class).all()).hasSize(1);
    }

    @Test
    void goesBackToTheListThatItCameFrom() {
        Address.open("activities/new?state=RETURNED");
        findButton().withText("取消").click();

        assertThat(find(ActivitiesView.class).all()).hasSize(1);
        assertThat(find(MultiSelectComboBox.class).all())
                .anyMatch(box -> box.getValue().equals(Set.of(ActivityState.RETURNED)));
    }

    private void fill(String title) {
        findTextField().withLabel("标题").setValue(title);
        findMultiSelectComboBox(TypeName.class).withLabel("活动类型").selectItem("党课");
        findDatePicker().withLabel("日期").setValue(LocalDate.of(2026, 11, 20));
    }

    private MultiSelectComboBox<TypeName> types() {
        return findMultiSelectComboBox(TypeName.class).withLabel("活动类型").getComponent();
    }
}
