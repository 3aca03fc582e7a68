package cn.gov.tj.mz.fourstrong.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.As;
import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.calendar.CalendarService;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.SpecialDay;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.Workbooks;
import cn.gov.tj.mz.fourstrong.screen.grid.ExportButton;
import cn.gov.tj.mz.fourstrong.screen.grid.GridFile;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class CalendarViewTest extends ViewTest {

    @Autowired
    CalendarService calendar;

    @Autowired
    UserDetailsService users;

    @Test
    void showsThisYearWithItsNoticeAndEverySign() {
        navigate(CalendarView.class);
        assertThat(text()).contains("国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号，2025年11月4日）", "工作日 248 天");
        assertThat(test(grid()).size()).isEqualTo(39);
        assertThat(month(2)).contains("2026年2月", ">14<small>班<", ">17<small>休<", "title=\"春节，放假\"");
        assertThat(month(11)).contains("aria-current=\"date\" data-day=\"2026-11-23\">23<");
    }

    @Test
    void saysOfAYearWithoutNoticeThatMondayToFridayCount() {
        UI.getCurrent().navigate("calendar", QueryParameters.of("year", "2027"));
        assertThat(text()).contains("2027年的放假通知尚未录入，工作日按周一至周五计算", "工作日 261 天");
        assertThat(month(10)).doesNotContain("休").contains(">1<");
        assertThat(button("添加日期").single().isEnabled()).isFalse();
        assertThat(button("导入").single().isEnabled()).isFalse();
    }

    @Test
    void showsThisYearWhenTheAddressNamesNone() {
        UI.getCurrent().navigate("calendar", QueryParameters.of("year", "nonsense"));
        assertThat(text()).contains("2026年部分节假日安排");
    }

    @Test
    void addsAYearWithItsNotice() {
        UI.getCurrent().navigate("calendar", QueryParameters.of("year", "2027"));
        click("录入通知");
        assertThat(field("通知标题").getValue()).isEqualTo("国务院办公厅关于2027年部分节假日安排的通知");
        click("保存");
        assertThat(field("发文字号").getErrorMessage()).isEqualTo("请填写");
        type("发文字号", "国办发明电〔2026〕1号");
        find(DatePicker.class).withLabel("发布日期").single().setValue(LocalDate.of(2026, 11, 20));
        click("保存");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text()).contains("（国办发明电〔2026〕1号，2026年11月20日）");
        assertThat(button("添加日期").single().isEnabled()).isTrue();
    }

    @Test
    void refusesAYearThatIsThere() {
        navigate(CalendarView.class);
        click("添加年份");
        var year = find(IntegerField.class).single();
        year.setValue(2025);
        click("保存");
        assertThat(year.getErrorMessage()).contains("该年已有通知");
        assertThat(year.getValue()).isEqualTo(2025);
    }

    @Test
    void changesAndRemovesTheChosenDay() {
        navigate(CalendarView.class);
        test(this.<SpecialDay>grid()).clickRow(0);
        click("修改");
        assertThat(find(DatePicker.class).single().isReadOnly()).isTrue();
        type("名称", "新年");
        click("保存");
        assertThat(calendar.year(2026).days().getFirst().name()).isEqualTo("新年");

        test(this.<SpecialDay>grid()).clickRow(0);
        click("取消该日");
        assertThat(calendar.year(2026).days()).hasSize(38);
        assertThat(month(1)).doesNotContain(">1<small>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void addsADay() {
        navigate(CalendarView.class);
        click("添加日期");
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 11, 23));
        Select<DayKind> kind = find(Select.class).withLabel("类别").single();
        kind.setValue(DayKind.WORKDAY);
        type("名称", "<b>试</b>");
        click("保存");
        assertThat(kind.getErrorMessage()).contains("周一至周五本来就上班");
        kind.setValue(DayKind.HOLIDAY);
        click("保存");
        assertThat(month(11)).contains("&lt;b&gt;试&lt;/b&gt;，放假").doesNotContain("<b>");
    }

    @Test
    void asksAboutTheDayThatIsClickedOn() {
        navigate(CalendarView.class);
        clickOn("2026-11-23");
        assertThat(find(DatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2026, 11, 23));
        click("取消");

        clickOn("2026-02-17");
        assertThat(find(DatePicker.class).single().isReadOnly()).isTrue();
        assertThat(field("名称").getValue()).isEqualTo("春节");
        click("取消");

        clickOn("");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private void clickOn(String day) {
        var month = find(MonthTable.class).all().getFirst().getElement();
        var said = JacksonUtils.createObjectNode();
        said.put(MonthTable.CHOSEN, day);
        month.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(month, "click", said));
    }

    @Test
    void takesTheDaysOfANoticeOnceTheirFaultsAreMended() {
        navigate(CalendarView.class);
        click("导入");
        importRows("日期\t类别\t名称\n2026-01-01\t放假\t新年\n2026-01-07\t上班\t元旦\n2026-12-26\t班\t补班");
        assertThat(importRemarks(0)).isEqualTo("类别：调休上班只能是周六或周日，周一至周五本来就上班。");

        clickInDialog("导入其余 2 行");

        assertThat(notice()).contains("新增 1，更改 1");
        assertThat(calendar.year(2026).days())
                .hasSize(40)
                .contains(new SpecialDay(LocalDate.of(2026, 12, 26), DayKind.WORKDAY, "补班"));
        assertThat(test(grid()).size()).isEqualTo(40);
    }

    @Test
    void takesBackTheWorkbookThatItExports() {
        navigate(CalendarView.class);
        var file = GridFile.whole(find(ExportButton.class).single(), ExportFormat.XLSX);
        click("导入");
        upload("工作日历.xlsx", file);
        assertThat(dialog()).contains("无变化 39");
        assertThat(button("没有可以导入的行").single().isEnabled()).isFalse();

        clickInDialog("重新选择");
        upload("工作日历.xlsx", changed(file));
        assertThat(dialog()).contains("新增 1", "无变化 38", "隐藏的行未读取：1 行。");
    }

    @Test
    void namesTheCellOfAWorkbookThatHasNoResult() {
        navigate(CalendarView.class);
        var book = Workbooks.open(GridFile.whole(find(ExportButton.class).single(), ExportFormat.XLSX));
        book.getSheetAt(0).getRow(4).getCell(0).setCellErrorValue(FormulaError.NA.getCode());
        click("导入");
        upload("工作日历.xlsx", Workbooks.bytes(book));
        assertThat(importRemarks(0)).contains("日期：单元格没有得出结果（#N/A）");
    }

    /** One day more at the end, and one hidden. */
    private static byte[] changed(byte[] file) {
        var book = Workbooks.open(file);
        var sheet = book.getSheetAt(0);
        sheet.getRow(2).setZeroHeight(true);
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        List.of("2026/12/26", "", "上班", "补班")
                .forEach(text ->
                        row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
        return Workbooks.bytes(book);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "reviewer", "sysadmin", "secadmin", "auditor"})
    void isClosedToEveryOtherRole(String username) {
        As.user(users, username, () -> UI.getCurrent().navigate("calendar"));

        assertThat(getCurrentView()).isNotInstanceOf(CalendarView.class);
    }

    @Test
    void readsInEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(CalendarView.class);

        assertThat(month(2)).contains("February");
        assertThat(button("Add year").exists()).isTrue();
    }

    private void upload(String name, byte[] file) {
        test(find(Upload.class).single()).upload(name, "application/octet-stream", file);
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private String month(int number) {
        return find(MonthTable.class).atIndex(number).getElement().getProperty("innerHTML");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
