package cn.gov.tj.mz.fourstrong.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import cn.gov.tj.mz.fourstrong.organisation.TreeRow;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Units and branches in their fixed order, set in by their depth. */
final class TreeGrid {

    private TreeGrid() {}

    static DataGrid<TreeRow> create() {
        var grid = new DataGrid<TreeRow>("organisation.list");
        grid.column("name", TreeRow::name).shownAs(TreeGrid::name).flex(4);
        grid.column("code", TreeRow::code).width("6rem");
        grid.column("shortName", row -> row.naming().shortName()).flex(2).hidden();
        grid.column("kind", TreeGrid::kind).width("6.5rem");
        grid.column("sortOrder", TreeRow::sortOrder).number().width("5rem").hidden();
        grid.column("members", fact(BranchFacts::members))
                .number()
                .width("6rem")
                .hidden();
        grid.column("committee", fact(BranchFacts::committee)).width("6rem").hidden();
        grid.column("groups", fact(BranchFacts::groups)).number().width("6rem").hidden();
        grid.column("foundedOn", fact(BranchFacts::foundedOn)).width("8rem").hidden();
        grid.column("lastElectionOn", fact(BranchFacts::lastElectionOn))
                .width("8rem")
                .hidden();
        grid.column("closedOn", TreeRow::closedOn).width("8rem").hidden();
        grid.column("state", row -> translate(row.active() ? "organisation.active" : "organisation.dissolved"))
                .asState(row -> row.active() ? Tone.GOOD : Tone.NEUTRAL)
                .width("6.5rem");
        return grid;
    }

    private static String kind(TreeRow row) {
        return translate(row.kind() == null ? "organisation.branch" : "organisation.kind." + row.kind());
    }

    private static Function<TreeRow, @Nullable Object> fact(Function<BranchFacts, @Nullable Object> fact) {
        return row -> row.facts() == null ? null : fact.apply(row.facts());
    }

    private static Component name(TreeRow row) {
        var icon = (row.isBranch() ? VaadinIcon.USERS : VaadinIcon.BUILDING_O).create();
        var name = new Span(icon, new Span(row.name()));
        name.addClassNames("fs-node", row.isBranch() ? "fs-node-branch" : "fs-node-unit");
        name.getElement().setAttribute("title", row.name());
        name.getStyle().set("--fs-depth", String.valueOf(row.depth()));
        return name;
    }
}
