package cn.gov.tj.mz.fourstrong.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.exchange.TableRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {

    private final HeaderFinder finder = new HeaderFinder(new ImportWords()
            .column("date", "日期")
            .column("date", "时间")
            .column("title", "主题")
            .column("due", "应到")
            .column("present", "实到")
            .column("host", "主持人"));

    @Test
    void findsHeadingsInTheFirstRow() {
        var found = finder.find(List.of(row(1, "日期", "主题"), row(2, "2026-01-06", "学习")));

        assertThat(found).isEqualTo(new HeaderFinder.Found("", List.of("日期", "主题"), 1));
    }

    @Test
    void findsThemBelowATitle() {
        var found = finder.find(List.of(row(1, "2026年台账"), row(3, "日期", "主题"), row(4, "1-6", "学习")));

        assertThat(found).isEqualTo(new HeaderFinder.Found("2026年台账", List.of("日期", "主题"), 2));
    }

    @Test
    void putsTwoLinesTogether() {
        var found = finder.find(List.of(
                row(1, "台账"),
                row(2, "时间", "主题", "人数", "", "主持人"),
                row(3, "", "", "应到", "实到", ""),
                row(4, "1-6", "学习", "5", "5", "张某")));

        assertThat(found).isEqualTo(new HeaderFinder.Found("台账", List.of("时间", "主题", "应到", "实到", "主持人"), 3));
    }

    @Test
    void doesNotTakeTheFirstDataForTheSecondLine() {
        var found = finder.find(List.of(row(1, "序号", "日期", "主题"), row(2, "1", "", "")));

        assertThat(found.headings()).containsExactly("序号", "日期", "主题");
        assertThat(found.end()).isEqualTo(1);
    }

    @Test
    void takesTheFirstRowWhenItKnowsNoHeading() {
        assertThat(finder.find(List.of(row(1, "a", "b"), row(2, "c", "d"))).end())
                .isEqualTo(1);
    }

    private static TableRow row(int number, String... cells) {
        return new TableRow(number, List.of(cells), Set.of());
    }
}
