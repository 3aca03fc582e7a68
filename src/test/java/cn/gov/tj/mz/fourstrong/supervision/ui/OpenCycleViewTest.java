package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.opening.Candidate;
import cn.gov.tj.mz.fourstrong.evaluation.review.Reviewer;
import cn.gov.tj.mz.fourstrong.organisation.Organisations;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricSheet;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class OpenCycleViewTest extends ViewTest {

    @Autowired
    CycleService cycles;

    @Autowired
    ProgressListing progress;

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricCreationService creation;

    @Autowired
    RubricEditService editing;

    @Autowired
    EntityManager database;

    private int otherBranches;

    @BeforeEach
    void storeThreeBranchesThatCanTakePart() {
        otherBranches =
                database.createQuery("update Branch b set b.active = false").executeUpdate();
        var unit = Organisations.persistUnit(database, "OWN");
        Organisations.persistBranch(database, unit, "一支部", 1);
        Organisations.persistBranch(database, unit, "二支部", 2);
        Organisations.persistBranch(database, unit, "三支部", 3);
        database.flush();
        open();
    }

    @Test
    void beginsWithTheNextHalfYearThatHasNoCycle() {
        var rubric = RubricSamples.likeStandard();
        Stream.of("2026H2", "2027H1")
                .filter(code -> !cycles.isTaken(Period.parse(code)))
                .forEach(code -> new StoredCycle(database, code, rubric));
        navigate(CyclesView.class);
        open();
        assertThat(period().getValue()).isEqualTo(Period.parse("2027H2"));
        assertThat(day("自评截止日期").getValue()).isEqualTo(LocalDate.of(2027, 12, 20));
        click("开启周期");
        open();
        assertThat(period().getValue()).isNull();
    }

    @Test
    void marksPeriodsThatHaveACycle() {
        var taken = Period.parse("2027Q1");
        assertThat(period().getItemLabelGenerator().apply(taken)).isEqualTo("2027年第一季度");
        new StoredCycle(database, taken.code(), RubricSamples.likeStandard());
        navigate(CyclesView.class);
        open();

        assertThat(period().getItemLabelGenerator().apply(taken)).isEqualTo("2027年第一季度（已开启）");
        assertThat(period().getItemEnabledProvider().test(taken)).isFalse();
        assertThat(period().getItemEnabledProvider().test(Period.parse("2027Q2")))
                .isTrue();
    }

    @Test
    void proposesTheRubricUsedLastAndSaysHowFarAnotherDiffers() {
        var used = rubrics.all().getFirst();
        assertThat(rubric().getValue().id()).isEqualTo(used.id());
        assertThat(texts()).contains("与上一周期相同");

        var next = new MadeRubrics(rubrics, creation).copy(used.id(), "试行细则");
        editing.enable(next, rubrics.details(next).version());
        navigate(CyclesView.class);
        open();
        assertThat(rubric().getValue().id()).isEqualTo(used.id());
        rubric().getListDataView()
                .getItems()
                .filter(sheet -> sheet.id().equals(next))
                .findFirst()
                .ifPresent(sheet -> rubric().setValue(sheet));
        assertThat(texts()).contains("与上一周期的细则相比改动 1 处");
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        open();
        test(number("公示天数（工作日）")).setValue(9);

        UI.getCurrent().navigate(CyclesView.class);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(OpenCycleView.class);
        assertThat(number("公示天数（工作日）").getValue()).isEqualTo(9);
    }

    @Test
    void proposesWhatIsUsual() {
        period().setValue(Period.parse("2027H1"));
        assertThat(day("自评截止日期").getValue()).isEqualTo(LocalDate.of(2027, 6, 19));
        assertThat(day("考评开始日期").getValue()).isEqualTo(LocalDate.of(2027, 6, 20));
        assertThat(day("审定与公示截止日期").getValue()).isEqualTo(LocalDate.of(2027, 8, 4));
        assertThat(number("公示天数（工作日）").getValue()).isEqualTo(5);
        assertThat(number("最短成立时间（月）").getValue()).isEqualTo(12);
    }

    @Test
    void opensWithReviewersAndWithoutSomeBranches() {
        period().setValue(Period.parse("2027H1"));
        var people = people();
        people.setValue(people.getListDataView().getItems().findFirst().stream().toList());
        untick("一支部");
        field("不参评原因（用于未单独填写的支部）").setValue("支部正在换届");
        click("开启周期");

        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("2027年上半年已开启，2 个支部参评");
        assertThat(getCurrentView()).isInstanceOf(CycleView.class);
        assertThat(progress.count(EvaluationFilter.ALL.in("2027H1").only(Attention.UNASSIGNED)))
                .isZero();
        assertThat(progress.page(EvaluationFilter.ALL.in("2027H1").only(Attention.EXCLUDED), Sort.unsorted(), 0, 100))
                .hasSize(otherBranches + 1)
                .filteredOn(row -> row.branch().name().then().equals("一支部"))
                .singleElement()
                .extracting(ProgressRow::exclusionReason)
                .isEqualTo("支部正在换届");
    }

    @Test
    void asksWhyABranchIsLeftOut() {
        var before = cycles.names();
        period().setValue(Period.parse("2027H1"));
        untick("一支部");
        click("开启周期");
        assertThat(field("不参评原因（用于未单独填写的支部）").getErrorMessage()).isNotBlank();
        assertThat(cycles.names()).isEqualTo(before);
    }

    @Test
    void choosesManyBranchesAtOnce() {
        click("全不选");
        assertThat(texts()).contains("参评 0 个，不参评 %d 个".formatted(otherBranches + 3));
        click("全选");
        assertThat(texts()).contains("参评 3 个，不参评 %d 个".formatted(otherBranches));
    }

    @Test
    void namesFaultsNextToTheirFields() {
        new StoredCycle(database, "2027Q1", RubricSamples.likeStandard());
        var before = cycles.names();
        period().setValue(Period.parse("2027Q1"));
        day("考评截止日期").setValue(LocalDate.of(2025, 1, 1));
        number("最短成立时间（月）").setValue(500);
        number("公示天数（工作日）").setValue(0);
        click("开启周期");

        assertThat(period().getErrorMessage()).contains("已经开启");
        assertThat(day("考评截止日期").getErrorMessage()).contains("不能早于开始日期");
        assertThat(number("最短成立时间（月）").getErrorMessage()).contains("0 至 120");
        assertThat(number("公示天数（工作日）").getErrorMessage()).contains("1 至 60");
        assertThat(period().getValue()).isEqualTo(Period.parse("2027Q1"));
        assertThat(cycles.names()).isEqualTo(before);
    }

    private void open() {
        navigate(OpenCycleView.class);
    }

    private void untick(String shortName) {
        Grid<Candidate> branches = grid();
        var row = branches.getListDataView().getItems().toList();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).shortName().equals(shortName)) {
                ((Checkbox) test(branches).getCellComponent(i, 0)).setValue(false);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Reviewer> people() {
        return find(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<RubricSheet> rubric() {
        return find(Select.class).withLabel("评价细则").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Period> period() {
        return find(Select.class).withLabel("评价周期").single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    private String texts() {
        return find(OpenCycleView.class).single().getElement().getTextRecursively();
    }
}
