package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Comparison;
import cn.gov.tj.mz.fourstrong.dashboard.Result;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The numbers behind a comparison, each of which leads to the scores it was made of; the highest and the lowest of each
 * row are marked by a sign and a word.
 */
class ComparisonTable extends Card {

    private final DataGrid<ComparisonRow> grid = new DataGrid<>("dashboard.compare.table");

    ComparisonTable(Comparison comparison) {
        super("table");
        grid.column("measure", ComparisonRow::name).flex(2);
        var columns = comparison.columns();
        for (var place = 0; place < columns.size(); place++) {
            var branch = place;
            grid.column("branch" + place, name(columns.get(place)), row -> row.value(branch))
                    .number()
                    .width("9em")
                    .flex(1)
                    .shownAs(row -> cell(row, branch));
        }
        grid.column("spread", ComparisonRow::spread).number();
        grid.getContent().setAllRowsVisible(true);
        grid.show(
                Rows.of(rows(columns)),
                FilterWords.named("cycle", comparison.cycle().period()),
                "");
        var head = new Div(
                heading(getTranslation("dashboard.compare.table"), getTranslation("dashboard.compare.table.note")),
                grid.tools());
        head.addClassName("fs-card-head");
        add(head, grid);
    }

    private String name(Comparison.Column column) {
        var name = Formats.current().name(column.name());
        return column.isProvisional() ? getTranslation("dashboard.provisional.of", name) : name;
    }

    private List<ComparisonRow> rows(List<Comparison.Column> columns) {
        var rows = new ArrayList<ComparisonRow>();
        for (var criterion : Criterion.values()) {
            rows.add(row(
                    Criteria.name(criterion) + " %",
                    columns,
                    column -> column.exactPercent(criterion),
                    result -> DrillDown.evaluation(result.id(), criterion.name())));
        }
        rows.add(whole(
                getTranslation("dashboard.compare.base"),
                columns,
                result -> result.totals().baseTotal()));
        rows.add(whole(
                getTranslation("dashboard.compare.bonus"),
                columns,
                result -> result.totals().bonus()));
        rows.add(whole(
                getTranslation("dashboard.compare.deduction"),
                columns,
                result -> result.totals().deduction()));
        rows.add(row(
                getTranslation("dashboard.matrix.total"),
                columns,
                column -> total(column, Result::total),
                result -> DrillDown.why(result.id())));
        rows.add(whole(getTranslation("dashboard.compare.self"), columns, Result::selfTotal));
        return rows;
    }

    private static ComparisonRow whole(
            String name, List<Comparison.Column> columns, Function<Result, @Nullable BigDecimal> total) {
        return row(name, columns, column -> total(column, total), result -> DrillDown.evaluation(result.id()));
    }

    private static ComparisonRow row(
            String name,
            List<Comparison.Column> columns,
            Function<Comparison.Column, @Nullable BigDecimal> value,
            Function<Result, DrillDown> source) {
        return new ComparisonRow(
                name,
                columns.stream().<@Nullable BigDecimal>map(value).toList(),
                columns.stream()
                        .<@Nullable DrillDown>map(
                                column -> column.result().map(source).orElse(null))
                        .toList());
    }

    private static @Nullable BigDecimal total(Comparison.Column column, Function<Result, @Nullable BigDecimal> total) {
        return column.result().map(total).orElse(null);
    }

    private Component cell(ComparisonRow row, int branch) {
        var text = Formats.current().score(row.value(branch));
        var cell = row.source(branch).map(source -> linked(source, text)).orElseGet(() -> new Span(text));
        if (row.isHighest(branch)) {
            mark(cell, "▲", "dashboard.compare.highest");
        } else if (row.isLowest(branch)) {
            mark(cell, "▼", "dashboard.compare.lowest");
        }
        return cell;
    }

    private static Span linked(DrillDown source, String text) {
        var link = source.link(text);
        link.addClassName("fs-cell-link");
        return new Span(link);
    }

    private void mark(Span cell, String sign, String word) {
        var mark = new Span(sign + " " + getTranslation(word) + " ");
        mark.addClassName("fs-compare-mark");
        cell.addComponentAsFirst(mark);
    }
}
