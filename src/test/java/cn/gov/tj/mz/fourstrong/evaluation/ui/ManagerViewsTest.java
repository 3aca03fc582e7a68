package cn.gov.tj.mz.fourstrong.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ApplicationTest;
import cn.gov.tj.mz.fourstrong.evaluation.CycleName;
import cn.gov.tj.mz.fourstrong.evaluation.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.standard.Period;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@WithUserDetails("manager")
class ManagerViewsTest extends SpringBrowserlessTest {

    @Autowired
    CycleService cycles;

    @BeforeEach
    void inChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void cyclesLeadToTheirEvaluations() {
        navigate(CyclesView.class);
        assertThat(rows()).isEqualTo(3);
        test(grid()).clickRow(1);
        assertThat(getCurrentView()).isInstanceOf(EvaluationsView.class);
        assertThat(rows()).isEqualTo(6);
    }

    @Test
    void aCycleIsOpenedWithWhatTheFormProposes() {
        navigate(CyclesView.class);
        click("开启周期");
        period().setValue(Period.parse("2027H1"));
        assertThat(field("自评截止日期").getValue()).isEqualTo(LocalDate.of(2027, 6, 19));
        confirm();

        assertThat(find(Notification.class).last().getElement().getTextRecursively())
                .contains("2027年上半年已开启，6 个支部参评");
        assertThat(cycles.names()).extracting(CycleName::code).contains("2027H1");
        assertThat(find(OpenCycleDialog.class).exists()).isFalse();
    }

    @Test
    void faultsOfANewCycleStandNextToTheirFields() {
        navigate(CyclesView.class);
        click("开启周期");
        period().setValue(Period.parse("2025H1"));
        field("考评截止日期").setValue(LocalDate.of(2025, 1, 1));
        find(IntegerField.class).single().setValue(500);
        confirm();

        assertThat(period().getErrorMessage()).contains("已经开启");
        assertThat(field("考评截止日期").getErrorMessage()).contains("不能早于上一阶段的结束日期");
        assertThat(find(IntegerField.class).single().getErrorMessage()).contains("0 至 120");
        assertThat(period().getValue()).isEqualTo(Period.parse("2025H1"));
        assertThat(cycles.names()).hasSize(3);
    }

    @Test
    void evaluationsAreFilteredByTheAddress() {
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2025H1&grade=EXCELLENT"));
        assertThat(rows()).isBetween(1, 5);
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2026H2&state=DRAFT&state=RETURNED"));
        assertThat(rows()).isEqualTo(4);
        UI.getCurrent()
                .navigate("evaluations", QueryParameters.fromString("cycle=nonsense&unit=nonsense&state=nonsense"));
        assertThat(rows()).isEqualTo(18);
    }

    @Test
    void anEvaluationIsReadDownToItsEvidenceAndHistory() {
        UI.getCurrent().navigate("evaluations", QueryParameters.fromString("cycle=2025H1"));
        test(grid()).clickRow(2);
        assertThat(getCurrentView()).isInstanceOf(EvaluationView.class);
        assertThat(texts()).contains("天津市福利彩票发行中心党支部", "2025年上半年", "95.0", "优秀", "公示中 → 已生效", "演示：");
        assertThat(find(EvidenceChips.class).all()).isNotEmpty();
    }

    @Test
    void aRowThatTakesNoPartSaysWhy() {
        assertThat(Looks.word(EvaluationState.DRAFT, Exclusion.TOO_YOUNG)).isEqualTo("不参评（成立时间不足）");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Period> period() {
        return find(ComboBox.class).withLabel("评价周期").single();
    }

    private DatePicker field(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private void confirm() {
        test(find(Button.class, find(OpenCycleDialog.class).single())
                        .withText("开启周期")
                        .single())
                .click();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private int rows() {
        return test(grid()).size();
    }

    @SuppressWarnings("unchecked")
    private Grid<EvaluationRow> grid() {
        return find(Grid.class).single();
    }

    private String texts() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
