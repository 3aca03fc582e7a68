package cn.gov.tj.mz.fourstrong.screen.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.CriterionChip;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("clerk")
class GridCellsTest extends ViewTest {

    record Row(Colour name, List<Criterion> points) {}

    enum Colour {
        RED,
        BLUE
    }

    @Test
    void showAStateInAWordAndItsTone() {
        assertThat(cell(0, 0, "word")).isEqualTo("红");
        assertThat(cell(0, 0, "look")).isEqualTo("fs-tone-bad");
        assertThat(cell(1, 0, "look")).isEqualTo("fs-tone-good");
    }

    @Test
    void showADashWhereTheRowSaysWhyAndFilesTheValue() {
        var grid = new DataGrid<Row>("sample.list");
        grid.column("name", Row::name).asState(_ -> Tone.BAD).dashWhere(row -> row.name() == Colour.BLUE);
        UI.getCurrent().add(grid);
        var rows = List.of(new Row(Colour.RED, List.of()), new Row(Colour.BLUE, List.of()));
        grid.show(Rows.of(rows), "");
        var screen = test(grid.getContent());
        assertThat(screen.getLitRendererPropertyValue(0, 0, "word", String.class))
                .isEqualTo("红");
        assertThat(screen.getLitRendererPropertyValue(1, 0, "word", String.class))
                .isEqualTo("—");
        assertThat(screen.getLitRendererPropertyValue(1, 0, "look", String.class))
                .isEqualTo("fs-quiet");
        assertThat(grid.columns.cells(false).getFirst().value().apply(rows.getLast()))
                .isEqualTo("蓝");
    }

    @Test
    void showCriteriaByNameAndColour() {
        assertThat(cell(0, 1, "chips"))
                .contains("政治功能强", "fs-criterion-political-function", "作用发挥强", "fs-criterion-effectiveness")
                .doesNotContain("支部班子强");
        assertThat(cell(0, 1, "none")).isEmpty();
    }

    @Test
    void saySoWhereThereIsNoCriterion() {
        assertThat(cell(1, 1, "none")).isEqualTo("暂无");
    }

    @Test
    void looksLikeTheSameChipAndBadgeOutsideOfAGrid() {
        assertThat(new CriterionChip(Criterion.LEADERSHIP_TEAM))
                .satisfies(chip -> assertThat(chip.getText()).isEqualTo("支部班子强"))
                .satisfies(
                        chip -> assertThat(chip.getClassNames()).contains("fs-chip", "fs-criterion-leadership-team"));
        assertThat(new StateBadge("待审", Tone.ATTENTION))
                .satisfies(badge -> assertThat(badge.getText()).isEqualTo("待审"))
                .satisfies(badge -> assertThat(badge.getClassNames()).contains("fs-state", "fs-tone-attention"));
    }

    private String cell(int row, int column, String property) {
        var grid = new DataGrid<Row>("sample.list");
        grid.column("name", Row::name).asState(it -> it.name() == Colour.RED ? Tone.BAD : Tone.GOOD);
        grid.column("points", Row::points).asCriteria();
        UI.getCurrent().add(grid);
        grid.show(
                Rows.of(List.of(
                        new Row(Colour.RED, List.of(Criterion.POLITICAL_FUNCTION, Criterion.EFFECTIVENESS)),
                        new Row(Colour.BLUE, List.of()))),
                "");
        Object value = test(grid.getContent()).getLitRendererPropertyValue(row, column, property, Object.class);
        return String.valueOf(value);
    }
}
