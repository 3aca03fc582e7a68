package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.supervision.CycleOverviewService;
import cn.gov.tj.mz.fourstrong.supervision.CycleRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The rounds of evaluation with how far their branches are; where a new one is opened. */
@Route("cycles")
@Menu(title = "nav.cycles", order = 24, icon = "vaadin:time-forward")
@RolesAllowed(Roles.MANAGER)
public class CyclesView extends Main implements HasDynamicTitle {

    private final transient CycleOverviewService overview;
    private final transient CycleService cycles;
    private final DataGrid<CycleRow> grid = new DataGrid<>("supervision.cycles");

    CyclesView(CycleOverviewService overview, CycleService cycles) {
        this.overview = overview;
        this.cycles = cycles;
        addClassName("fs-list-page");
        grid.column("cycle", row -> Period.parse(row.code()))
                .leadsTo(row -> "cycles/" + row.code())
                .width("7.5rem")
                .inEnglish("9rem")
                .flex(1);
        grid.column(
                        "open",
                        row -> getTranslation(
                                row.closedAt() == null ? "supervision.cycle.open" : "supervision.cycle.closed"))
                .asState(row -> row.closedAt() == null ? Tone.UNDERWAY : Tone.NEUTRAL)
                .width("6.5rem")
                .inEnglish("5.25rem");
        grid.column("branches", CycleRow::branches).number().width("5.5rem").inEnglish("5rem");
        for (var state : EvaluationState.values()) {
            grid.column(state.name(), row -> row.count(state))
                    .number()
                    .width("4.75rem")
                    .inEnglish(state == EvaluationState.DRAFT ? "7rem" : "5.25rem");
        }
        grid.column("excluded", CycleRow::excluded).number().width("6rem").hidden();
        grid.column("selfDueOn", CycleRow::selfDueOn).width("6.5rem");
        grid.column("reviewDueOn", CycleRow::reviewDueOn).width("6.5rem");
        grid.column("rubric", row -> getTranslation("rubric.name", row.rubric(), row.revision()))
                .width("18rem")
                .hidden();
        grid.column("openedAt", CycleRow::openedAt).width("10rem").hidden();
        grid.column("closedAt", CycleRow::closedAt).width("10rem").hidden();
        grid.onSelect(this::open);
        var add = new Button(
                getTranslation("supervision.cycle.new"), _ -> UI.getCurrent().navigate(OpenCycleView.class));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(cycles.mayOpen());
        add(new PageHead(getPageTitle()).actions(grid.tools(), add), grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.cycles");
    }

    private void refresh() {
        grid.show(Rows.of(overview.cycles()), "");
    }

    private void open(@Nullable CycleRow row) {
        if (row != null) {
            UI.getCurrent().navigate(CycleView.class, row.code());
        }
    }
}
