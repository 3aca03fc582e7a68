package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.edit.RubricHistoryRow;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who changed what of a rubric, when, from what to what. */
class HistoryCard extends Section {

    private final FieldWords words;

    HistoryCard(RubricDetails rubric, List<RubricHistoryRow> rows, FieldWords words) {
        this.words = words;
        addClassNames("fs-card", "fs-rubric-history");
        var grid = new DataGrid<RubricHistoryRow>("rubric.history");
        grid.column("at", RubricHistoryRow::at).width("10rem");
        grid.column("actor", RubricHistoryRow::actor).width("9rem");
        grid.column("action", RubricHistoryRow::action).width("7.5rem");
        grid.column("what", this::what).flex(2);
        grid.column("from", row -> value(row, row.from())).flex(2);
        grid.column("to", row -> value(row, row.to())).flex(2);
        grid.getContent().setAllRowsVisible(rows.size() <= 12);
        grid.show(
                Rows.of(rows),
                FilterWords.named("rubric", getTranslation("rubric.name", rubric.name(), rubric.revision())),
                "");
        var head = new Div(new H2(getTranslation("rubric.history")), grid.tools());
        head.addClassName("fs-part-head");
        add(head, grid);
    }

    private @Nullable String what(RubricHistoryRow row) {
        return row.section() == null || row.field() == null
                ? null
                : words.what(row.section(), text(row.code()), text(row.name()), row.field());
    }

    private @Nullable String value(RubricHistoryRow row, @Nullable String value) {
        return value == null || row.field() == null ? value : words.value(row.field(), value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
