package cn.gov.tj.mz.fourstrong.simulation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfResult;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Results as they are beside what they would be; a branch leads to its evaluation. */
class WhatIfGrid extends Composite<Div> {

    private final DataGrid<WhatIfResult.Row> grid = new DataGrid<>("simulation.whatIf.list");

    WhatIfGrid() {
        grid.column("branch", row -> row.branch().shortName()).flex(2);
        grid.column("name", row -> row.branch().name()).flex(3).hidden();
        grid.column("unit", row -> row.branch().unit()).flex(2).hidden();
        grid.column("before", row -> row.before().total()).number().width("5.5rem");
        grid.column("after", row -> row.after().total()).number().width("5.5rem");
        grid.column("difference", WhatIfResult.Row::difference).difference().width("5.5rem");
        grid.column("gradeBefore", row -> name(row.before().grade())).width("6rem");
        grid.column("gradeAfter", row -> name(row.after().grade())).width("6rem");
        grid.column(
                        "grade",
                        row -> getTranslation(
                                row.isGradeChanged()
                                        ? "simulation.whatIf.gradeChanged"
                                        : "simulation.whatIf.gradeSame"))
                .asState(row -> row.isGradeChanged() ? Tone.ATTENTION : Tone.NEUTRAL)
                .width("7.5rem");
        grid.column("veto", row -> getTranslation("simulation.whatIf." + (row.vetoed() ? "vetoed" : "notVetoed")))
                .width("6rem");
        grid.column("rankBefore", row -> row.before().rank()).number().width("5rem");
        grid.column("rankAfter", row -> row.after().rank()).number().width("5rem");
        grid.column("places", this::places).width("7rem");
        grid.onSelect(row -> {
            if (row != null) {
                UI.getCurrent().navigate(SheetLinks.address(row.id()));
            }
        });
        getContent().addClassName("fs-what-if-grid");
        getContent().add(grid);
    }

    void show(Rows<WhatIfResult.Row> rows, String about) {
        grid.show(rows, about, "");
    }

    Component tools() {
        return grid.tools();
    }

    private @Nullable String name(@Nullable Label grade) {
        return grade == null ? null : grade.in(getLocale());
    }

    private @Nullable String places(WhatIfResult.Row row) {
        var places = row.places();
        if (places == null) {
            return null;
        }
        var key =
                places > 0 ? "simulation.whatIf.up" : places < 0 ? "simulation.whatIf.down" : "simulation.whatIf.stays";
        return getTranslation(key, Math.abs(places));
    }
}
