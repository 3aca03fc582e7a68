package cn.gov.tj.mz.fourstrong.rubric.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.rubric.MadeRubrics;
import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricService;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricCreationService;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricEditService;
import cn.gov.tj.mz.fourstrong.rubric.ui.RubricsView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class EditRubricViewTest extends ViewTest {

    @Autowired
    RubricService rubrics;

    @Autowired
    RubricEditService editing;

    @Autowired
    RubricCreationService creation;

    @Autowired
    EntityManager database;

    private UUID id;

    @BeforeEach
    void copyTheRubricInUse() {
        id = new MadeRubrics(rubrics, creation).copy(rubrics.names().getFirst().id(), "试行细则");
        navigate(EditRubricView.class, id.toString());
    }

    @Test
    void theSumFollowsWhileMarksAreTyped() {
        assertThat(shown()).contains("满分合计 100 分", "政治功能强30 分");
        marks("A1", "9.5");
        assertThat(shown()).contains("满分合计 99.5 分，还差 0.5 分：请给一项或几项指标共增加 0.5 分", "政治功能强29.5 分");
        marks("A1", "12");
        assertThat(shown()).contains("多出 2 分");
    }

    @Test
    void whatIsNotCompleteIsSavedAndSaysSo() {
        marks("A1", "9.5");
        click("保存");

        assertThat(details().state()).isEqualTo(RubricState.DRAFT);
        assertThat(shown()).contains("草稿", "还差 0.5 分", "修改记录");
    }

    @Test
    void whatIsWrongIsSaidNextToTheFieldAndStays() {
        marks("A1", "0.3");
        press("修改 A2 政治生活、纪律与意识形态");
        type("编号", "A1");
        click("保存");

        assertThat(marks("A1").getErrorMessage()).isEqualTo("每档 0.5 分，例如 4.5 或 5");
        assertThat(marks("A1").getValue()).isEqualByComparingTo("0.3");
        assertThat(field("编号").getErrorMessage()).isEqualTo("编号重复，请换一个");
        assertThat(details().draft().indicators().getFirst().fullMarks()).isEqualByComparingTo("10");
    }

    @Test
    void aLineThatHidesAProblemOpens() {
        click("添加加分项");
        press("修改 ");
        assertThat(find(TextField.class).withLabel("编号").exists()).isFalse();
        click("保存");

        assertThat(field("编号").getErrorMessage()).isEqualTo("请填写");
    }

    @Test
    void linesAreMovedAddedAndRemovedByButtons() {
        press("下移 A1 理论武装与“第一议题”");
        press("上移 A4 警示教育与廉洁建设");
        press("删除 D4 结对共建与志愿服务");
        click("保存");

        assertThat(details().draft().indicators())
                .extracting(entry -> entry.code())
                .startsWith("A2", "A1", "A4", "A3", "B1")
                .doesNotContain("D4");
    }

    @Test
    void gradesMustNotOverlap() {
        BigDecimalField good =
                find(BigDecimalField.class).withLabel("最低得分").all().get(1);
        test(good).setValue(new BigDecimal("90"));
        click("保存");

        assertThat(good.getErrorMessage()).isEqualTo("与上一等级重叠：应低于 90 分");
    }

    @Test
    void bothVersionsAreShownWhenSomebodyElseSavedFirst() {
        marks("A1", "9");
        var before = details();
        editing.save(id, before.version(), before.draft().named("别人改的名"));
        database.flush();
        click("保存");

        assertThat(shown()).contains("他人已先保存", "别人改的名", "试行细则", "总体规定 · 名称");
        click("保存我填写的内容");
        assertThat(details().name()).isEqualTo("试行细则");
        assertThat(details().draft().indicators().getFirst().fullMarks()).isEqualByComparingTo("9");
    }

    @Test
    void oneInUseIsNotChangedHere() {
        var used = rubrics.names().stream()
                .filter(name -> name.state() == RubricState.IN_USE)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate("rubrics/edit/" + used.id());

        assertThat(getCurrentView()).isInstanceOf(RubricsView.class);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    private RubricDetails details() {
        return rubrics.details(id);
    }

    private BigDecimalField marks(String code) {
        var line = find(IndicatorLine.class).all().stream()
                .filter(indicatorLine -> indicatorLine.code.getValue().equals(code))
                .findFirst()
                .orElseThrow();
        return find(BigDecimalField.class, line).single();
    }

    private void marks(String code, String marks) {
        test(marks(code)).setValue(new BigDecimal(marks));
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
