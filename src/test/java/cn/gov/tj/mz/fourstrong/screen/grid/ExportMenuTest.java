package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.Workbooks;
import cn.gov.tj.mz.fourstrong.screen.NotificationText;
import cn.gov.tj.mz.fourstrong.screen.SampleRow;
import cn.gov.tj.mz.fourstrong.screen.SampleRows;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class ExportMenuTest extends ViewTest implements Locators {

    @Autowired
    Preferences preferences;

    private final SampleRows rows = new SampleRows(3);
    private DataGrid<SampleRow> grid;

    @BeforeEach
    void show() {
        grid = new DataGrid<>("sample.list");
        grid.column("name", SampleRow::name).sortBy("name");
        grid.column("points", SampleRow::points).number();
        grid.column("day", SampleRow::day);
        grid.column("secret", SampleRow::secret).hidden();
        UI.getCurrent().add(grid, grid.tools());
        grid.show(rows, "年度：2025");
        roundTrip();
    }

    @Test
    void exportsAWorkbookOfWhatIsShownInOneClick() {
        click("导出 XLSX");

        assertThat(exportNotice()).contains("正在导出：0 / 3 条");
        assertThat(workbook(false, false))
                .startsWith(List.of("名称", "得分", "日期"), List.of("=样例0", "", "2025-01-01"))
                .hasSize(4);
    }

    @Test
    void offersFormatsAndRemembersTheLast() {
        choose("格式", ExportFormat.CSV);
        click("导出");

        assertThat(exportNotice()).contains("正在导出");
        assertThat(find(Popover.class).all()).noneMatch(Popover::isOpened);
        assertThat(button("导出 CSV").exists()).isTrue();
        assertThat(preferences.get("export")).hasValue("{\"format\":\"CSV\",\"allColumns\":false}");

        ComponentUtil.setData(UI.getCurrent(), ExportChoice.class, null);
        assertThat(ExportChoice.last()).isEqualTo(new ExportChoice(ExportFormat.CSV, false));
    }

    @Test
    void writesAllColumnsWherePeopleWantThem() {
        choose("列", true);
        click("导出");

        assertThat(button("导出 XLSX（全部列）").exists()).isTrue();
        assertThat(workbook(true, false)).startsWith(List.of("名称", "得分", "日期", "密"));
    }

    @Test
    void asksForNoColumnsWhereNoneIsHidden() {
        grid.columns.show("secret", true);

        open();

        assertThat(groups()).containsExactly("格式");
    }

    @Test
    void startsAnewWhereWhatIsStoredCannotBeRead() {
        preferences.save("export", "{\"format\":\"ODS\"}");
        ComponentUtil.setData(UI.getCurrent(), ExportChoice.class, null);

        assertThat(ExportChoice.last()).isEqualTo(new ExportChoice(ExportFormat.XLSX, false));
    }

    @Test
    void offersTheRowsThatAreTickedAndWritesOnlyThoseInTheOrderOfTheList() {
        var page = rows.page(grid.columns.sort(), 0, 3);
        grid.export.ticks = () -> Set.of(page.get(2), page.get(0));

        open();

        assertThat(groups()).containsExactly("格式", "列", "行");
        var choice = group("行");
        assertThat(choice.getItemLabelGenerator().apply(true)).isEqualTo("所选 2 条");
        assertThat(choice.getValue()).isEqualTo(true);
        assertThat(workbook(false, true).stream().map(List::getFirst)).containsExactly("名称", "=样例0", "=样例2");
    }

    @Test
    void asksForNoRowsWhereNoneIsTicked() {
        open();

        assertThat(groups()).containsExactly("格式", "列");
    }

    @Test
    void isNamedForThoseWhoCannotSeeItAndHeldOnlyWhileItIsOpen() {
        assertThat(find(Button.class).withAriaLabel("导出选项").exists()).isTrue();
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();

        open().close();

        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
    }

    @Test
    void saysInASecondSheetWhatTheFileIs() {
        var day = grid.columns.all().get(2);
        grid.columns.order(List.of(new GridSettings.Order("name", true)));
        var ticked = rows.page(grid.columns.sort(), 0, 1);
        grid.export.ticks = () -> ticked;

        var book = Workbooks.open(GridFile.bytes(grid.export, new ExportChoice(ExportFormat.XLSX, false), true));

        assertThat(day.header).isEqualTo("日期");
        assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("说明");
        assertThat(Workbooks.rows(book.getSheetAt(1)))
                .containsExactly(
                        List.of("列表", "样例清单"),
                        List.of("筛选", "年度：2025；所选 1 条"),
                        List.of("顺序", "名称（降序）"),
                        List.of("列", "显示的列"),
                        List.of("数据范围", "天津市福利彩票发行中心党支部"),
                        List.of("导出人", "福彩中心支部工作人员（clerk）"),
                        List.of("导出时间", "2026-11-23 10:00:00"),
                        List.of("条数", "1"));
    }

    @Test
    void speaksTheLanguageOfTheOneWhoAsks() {
        UI.getCurrent().setLocale(Locale.ENGLISH);

        var book = Workbooks.open(GridFile.bytes(grid.export, new ExportChoice(ExportFormat.XLSX, true), false));

        assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("About");
        assertThat(Workbooks.rows(book.getSheetAt(1)))
                .contains(List.of("Order", "As in the list"), List.of("Columns", "All columns"), List.of("Rows", "3"));
    }

    private List<List<String>> workbook(boolean allColumns, boolean ticked) {
        var file = GridFile.bytes(grid.export, new ExportChoice(ExportFormat.XLSX, allColumns), ticked);
        return Workbooks.rows(Workbooks.open(file).getSheetAt(0));
    }

    private Popover open() {
        var popover = find(Popover.class).all().stream()
                .filter(any -> any.getAriaLabel().filter("导出选项"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        popover.open();
        return popover;
    }

    private void choose(String label, Object value) {
        open();
        group(label).setValue(value);
    }

    private List<String> groups() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> group.getElement().getProperty("label"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> group(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    private String exportNotice() {
        return NotificationText.of(find(Notification.class).single());
    }
}
