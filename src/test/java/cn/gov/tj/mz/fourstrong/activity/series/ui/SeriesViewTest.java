package cn.gov.tj.mz.fourstrong.activity.series.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.activity.series.PeriodLength;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNames;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesNamingService;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesRow;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesService;
import cn.gov.tj.mz.fourstrong.activity.series.TargetDraft;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class SeriesViewTest extends ViewTest implements Locators {

    @Autowired
    SeriesService series;

    @Autowired
    SeriesNamingService naming;

    @Autowired
    UserDetailsService users;

    @Test
    void letsAClerkNameASeriesAimAndWithdrawIt() {
        open();
        findButton().withText("添加指标").click();
        name().setValue("短视频");
        assertThat(unit().getValue()).isEqualTo("条");
        findButton().withText("保存").click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(names()).contains("短视频");

        select("短视频");
        findButton().withText("目标").click();
        find(TextField.class).withLabel("期间").single().setValue("近三年");
        find(BigDecimalField.class).withLabel("目标值").single().setValue(new BigDecimal("150"));
        findButton().withText("保存").click();
        assertThat(find(TextField.class).withLabel("期间").single().getErrorMessage())
                .contains("2025年上半年");
        find(TextField.class).withLabel("期间").single().setValue("2026年上半年");
        findButton().withText("保存").click();
        assertThat(row("短视频").listed().targets()).hasSize(1);
        assertThat(notice()).isEqualTo("已保存：短视频。目标的期间还没有数值，记录并采纳后显示完成情况。");

        select("短视频");
        findButton().withText("撤下").click();
        find(TextArea.class).withLabel("撤下原因").single().setValue("不再统计");
        find(Dialog.class).single();
        find(Button.class).withText("撤下").all().getLast().click();
        assertThat(names()).doesNotContain("短视频");
    }

    @Test
    void saysNextToTheFieldWhatIsWrong() {
        open();
        findButton().withText("添加指标").click();
        findButton().withText("保存").click();
        assertThat(name().getErrorMessage()).isEqualTo("请填写");
    }

    @Test
    void letsAClerkChangeWhatBelongsToASeries() {
        open();
        select("筹集公益金");
        findButton().withText("修改").click();
        assertThat(name().getValue()).isEqualTo("筹集公益金");
        unit().setValue("万元");
        findButton().withText("保存").click();

        assertThat(row("筹集公益金").names()).isEqualTo(new SeriesNames("筹集公益金", "万元", null, null, PeriodLength.YEAR));
    }

    @Test
    @WithUserDetails("manager")
    void showsAManagerEveryBranchAndNothingToChange() {
        open();

        assertThat(findGrid(SeriesRow.class).size()).isEqualTo(7);
        assertThat(find(Button.class).withText("添加指标").exists()).isFalse();
        assertThat(find(Button.class).withText("撤下").exists()).isFalse();
    }

    @Test
    @WithUserDetails("manager")
    void readsTheSeriesOfTheSpecialOnTheProfile() {
        UI.getCurrent().navigate("branches/FC");

        assertThat(find(NativeTableRow.class, find(SeriesCard.class).single()).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .contains("2025年上半年9.84亿元8.69%暂无全国前89.5亿元（演示：虚构的目标）103.58%", "2024年18.58亿元暂无暂无暂无19亿元（演示：虚构的目标）97.79%");
    }

    @Test
    void saysOnTheProfileWhatShareOfTheTargetWasReachedAndWhoseItIs() {
        var sales = row("福利彩票销售额").listed();
        naming.aimAt(sales.id(), sales.version(), new TargetDraft("2025年上半年", new BigDecimal("9.5"), "局通知"));
        UI.getCurrent().navigate("branches/FC");

        assertThat(find(SeriesCard.class).single().getElement().getTextRecursively())
                .contains("9.84亿元8.69%暂无全国前89.5亿元（局通知）103.58%");
    }

    @Test
    @WithUserDetails("manager")
    void saysOnTheProfileThatThereIsNone() {
        UI.getCurrent().navigate("branches/YL");

        assertThat(find(SeriesCard.class).single().getElement().getTextRecursively())
                .contains("工作指标暂无");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sysadmin", "secadmin", "auditor"})
    void isNotForAdministrators(String username) {
        As.user(users, username, () -> {
            open();
            assertThat(find(SeriesView.class).exists()).isFalse();
        });
    }

    private void open() {
        UI.getCurrent().navigate("indicators");
    }

    private void select(String name) {
        findGrid(SeriesRow.class).select(names().indexOf(name));
    }

    private List<String> names() {
        return series.all().stream().map(row -> row.names().name()).toList();
    }

    private SeriesRow row(String name) {
        return series.all().stream()
                .filter(row -> row.names().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> name() {
        return find(ComboBox.class).withLabel("数据名称").single();
    }

    private TextField unit() {
        return find(TextField.class).withLabel("单位").single();
    }
}
