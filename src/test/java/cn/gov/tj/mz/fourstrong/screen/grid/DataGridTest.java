package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.screen.SampleRow;
import cn.gov.tj.mz.fourstrong.screen.SampleRows;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrderBuilder;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.data.provider.SortDirection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class DataGridTest extends ViewTest implements Locators {

    @Autowired
    Preferences preferences;

    private final SampleRows rows = new SampleRows(120);

    @Test
    void showsHowManyRowsThereAreAndLoadsOnlyAPage() {
        var grid = open(rows);

        assertThat(text(grid)).isEqualTo("120 条");
        assertThat(rows.asked).containsExactly("count", "page UNSORTED from 0");
        assertThat(test(grid.getContent()).size()).isEqualTo(120);
    }

    @Test
    void asksOnceMoreForTheCountAndAPageWhenItIsSortedOrReadAgain() {
        var grid = open(rows);
        rows.asked.clear();

        test(grid.getContent()).sortByColumn("name", SortDirection.DESCENDING);
        roundTrip();
        assertThat(rows.asked).containsExactly("count", "page name: DESC from 0");

        rows.asked.clear();
        grid.refresh();
        roundTrip();
        assertThat(rows.asked).containsExactly("count", "page name: DESC from 0");
    }

    @Test
    void readsTheFirstPageOnlyWhenRowsChangeDeepInAList() {
        var grid = open(rows);
        grid.getContent().getDataCommunicator().setViewportRange(100, 20);
        roundTrip();
        var fewer = new SampleRows(110);

        grid.show(fewer, "");
        roundTrip();

        assertThat(rows.asked).anyMatch(asked -> asked.endsWith("from 100"));
        assertThat(fewer.asked)
                .filteredOn(asked -> asked.startsWith("page"))
                .isNotEmpty()
                .allMatch(asked -> asked.endsWith("from 0"));
    }

    @Test
    void showsValuesAsPeopleReadThem() {
        var cells = test(open(rows).getContent());

        assertThat(cells.getCellText(0, 1)).isEqualTo("暂无");
        assertThat(cells.getCellText(1, 1)).isEqualTo("1,000.5");
        assertThat(cells.getCellText(1, 2)).isEqualTo("2025-01-02");
    }

    @Test
    void speaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var grid = open(new SampleRows(1));

        assertThat(text(grid)).isEqualTo("1 record");
        assertThat(test(grid.getContent()).getCellText(0, 1)).isEqualTo("No data");
    }

    @Test
    void passesTheOrderOfSeveralColumnsToTheRows() {
        var grid = open(rows).getContent();
        var cells = test(grid);

        grid.sort(new GridSortOrderBuilder<SampleRow>()
                .thenDesc(cells.getColumn("name"))
                .thenAsc(cells.getColumn("day"))
                .build());
        cells.getRow(0);

        assertThat(rows.asked).anyMatch(asked -> asked.startsWith("page name: DESC,day: ASC,name: ASC from 0"));
    }

    @Test
    void startsInTheOrderThatWasDeclared() {
        var grid = new DataGrid<SampleRow>("sample.list");
        grid.column("name", SampleRow::name).sortBy("name").initially(SortDirection.DESCENDING);
        UI.getCurrent().add(grid);
        grid.show(rows, "");

        assertThat(test(grid.getContent()).getRow(0).name()).isEqualTo("=样例99");
    }

    @Test
    void doesNotHoldAColumnThatIsHidden() {
        var grid = open(rows);

        assertThat(headers(grid)).containsExactly("名称", "得分", "日期");

        choose("密");

        assertThat(headers(grid)).containsExactly("名称", "得分", "日期", "密");

        choose("日期");

        assertThat(headers(grid)).containsExactly("名称", "得分", "密");
    }

    @Test
    void keepsTheLastColumn() {
        var grid = open(rows);

        choose("名称");
        choose("得分");

        assertThat(headers(grid)).containsExactly("日期");
        assertThat(chosen()).containsExactly("日期");
        assertThat(chooser().getChildren().map(Checkbox.class::cast))
                .filteredOn(box -> "true".equals(box.getElement().getProperty("disabled")))
                .extracting(Checkbox::getLabel)
                .containsExactly("日期");
    }

    @Test
    void holdsTheChoiceOfColumnsOnlyWhileItIsOpen() {
        open(rows);

        assertThat(find(CheckboxGroup.class).exists()).isFalse();

        chooser();
        popover().close();

        assertThat(find(CheckboxGroup.class).exists()).isFalse();
    }

    @Test
    void goesBackToHowItWas() {
        var grid = open(rows);
        choose("密");
        test(grid.getContent()).sortByColumn("name", SortDirection.DESCENDING);

        chooser();
        findButton().withText("恢复默认").click();

        assertThat(headers(grid)).containsExactly("名称", "得分", "日期");
        assertThat(grid.getContent().getSortOrder()).isEmpty();
        assertThat(chosen()).containsExactlyInAnyOrder("名称", "得分", "日期");
    }

    @Test
    void remembersForThePersonHowItWasArranged() {
        var first = open(rows);
        choose("密");
        choose("得分");
        test(first.getContent()).sortByColumn("name", SortDirection.DESCENDING);
        UI.getCurrent().removeAll();

        var second = open(rows);

        assertThat(headers(second)).containsExactly("名称", "日期", "密");
        assertThat(test(second.getContent()).getRow(0).name()).isEqualTo("=样例99");
        assertThat(preferences.get("grid.sample.list")).contains("""
                {"columns":[{"key":"name"},{"key":"points","hidden":true},{"key":"day"},{"key":"secret"}],\
                "sort":[{"key":"name","descending":true}]}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{json}",
                "{}",
                """
                {"columns":[{"key":"gone"},{"key":"other"}],"sort":[{"key":"gone"}]}""",
                """
                {"columns":[{"key":"name","hidden":true},{"key":"points","hidden":true},{"key":"day","hidden":true},\
                {"key":"secret","hidden":true}],"sort":[]}""",
                """
                {"columns":[{"key":"name","width":"1e9px"}],"sort":[]}""",
            })
    void forgetsWhatNoLongerFits(String stored) {
        preferences.save("grid.sample.list", stored);

        assertThat(headers(open(rows))).containsExactly("名称", "得分", "日期");
    }

    @Test
    void exportsWhatIsOnTheScreenInItsOrder() {
        var grid = open(rows);
        choose("得分");
        var cells = test(grid.getContent());
        cells.sortByColumn("name", SortDirection.DESCENDING);

        var lines = csv(grid);

        assertThat(lines).hasSize(121).startsWith("\uFEFF名称,日期", "'=样例99,2025-04-10", "'=样例98,2025-04-09");
        for (var row = 0; row < 120; row++) {
            assertThat(lines.get(row + 1)).isEqualTo("'" + cells.getCellText(row, 0) + "," + cells.getCellText(row, 1));
        }
    }

    @Test
    void exportsNothingWhereNothingIsRecordedAndPlainNumbersElsewhere() {
        assertThat(csv(open(rows))).startsWith("\uFEFF名称,得分,日期", "'=样例0,,2025-01-01", "'=样例1,1000.5,2025-01-02");
    }

    @Test
    void saysThatThereIsNothingOrThatNothingMatches() {
        var grid = open(new SampleRows(0));

        assertThat(grid.getContent().getEmptyStateText()).isEqualTo("尚无样例。");
        assertThat(find(Button.class).withText("导出 XLSX").single().isEnabled()).isFalse();

        grid.show(new SampleRows(0), "year=2025");

        assertThat(grid.getContent().getEmptyStateText()).isEqualTo("没有符合条件的记录，请放宽或清除筛选条件。");
    }

    @Test
    void tellsWhichRowIsChosenAndThatNoneIsAfterAnotherFilter() {
        var grid = open(rows);
        var chosen = new ArrayList<SampleRow>();
        grid.onSelect(chosen::add);

        test(grid.getContent()).select(2);
        grid.show(new SampleRows(3), "x=1");

        assertThat(chosen).hasSize(2);
        assertThat(chosen.getFirst().name()).isEqualTo("=样例2");
        assertThat(chosen.getLast()).isNull();
    }

    @Test
    void keepsTheChosenRowWhenOnlyItsContentChanges() {
        var grid = open(rows);
        grid.identifiedBy(SampleRow::name);
        grid.show(rows, "");
        test(grid.getContent()).select(2);

        var changed = rows.change(2);
        grid.refresh();

        assertThat(test(grid.getContent()).getCellText(2, 1)).isEqualTo("99");
        assertThat(grid.getContent().getSelectionModel().isSelected(changed)).isTrue();
    }

    private DataGrid<SampleRow> open(SampleRows rows) {
        var grid = new DataGrid<SampleRow>("sample.list");
        grid.column("name", SampleRow::name).sortBy("name");
        grid.column("points", SampleRow::points).number();
        grid.column("day", SampleRow::day).sortBy("day", "name");
        grid.column("secret", SampleRow::secret).hidden();
        UI.getCurrent().add(grid, grid.tools());
        grid.show(rows, "");
        roundTrip();
        return grid;
    }

    private void choose(String item) {
        var boxes = test(chooser());
        if (chosen().contains(item)) {
            boxes.deselectItem(item);
        } else {
            boxes.selectItem(item);
        }
    }

    @Test
    void writesSomeColumnsToFilesEvenWhileTheyAreHidden() {
        var grid = new DataGrid<SampleRow>("sample.list");
        grid.column("name", SampleRow::name);
        grid.column("secret", SampleRow::secret).hidden().inFiles();
        grid.column("day", SampleRow::day).hidden();
        UI.getCurrent().add(grid);
        grid.show(rows, "");

        assertThat(headers(grid)).containsExactly("名称");
        assertThat(csv(grid).getFirst()).endsWith("名称,密");
    }

    private List<String> chosen() {
        return chooser().getValue().stream().map(column -> column.header).toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DataColumn<?>> chooser() {
        popover().open();
        return find(CheckboxGroup.class).single();
    }

    private Popover popover() {
        return find(Popover.class).all().stream()
                .filter(any -> any.getAriaLabel().filter("列"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> csv(DataGrid<SampleRow> grid) {
        var file = GridFile.bytes(grid.export, new ExportChoice(ExportFormat.CSV, false), false);
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> headers(DataGrid<SampleRow> grid) {
        return grid.getContent().getColumns().stream()
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    private static String text(DataGrid<SampleRow> grid) {
        return grid.tools().getElement().getChild(0).getText();
    }
}
