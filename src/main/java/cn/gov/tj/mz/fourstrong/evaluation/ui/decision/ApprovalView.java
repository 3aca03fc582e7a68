package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import static java.util.stream.Collectors.toMap;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleName;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationListing;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.decision.BulkApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationGrid;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.FilterSelect;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where leaders take many results a step further: approved, publicised, final. */
@Route("approval")
@Menu(title = "nav.approval", order = 23)
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://evaluation.css")
class ApprovalView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final String CYCLE = "cycle";
    private static final String STEP = "step";

    private final transient EvaluationListing evaluations;
    private final transient BulkApprovalService approval;
    private final DataGrid<EvaluationRow> grid = new DataGrid<>("evaluation.approval");
    private final FilterSelect cycle;
    private final StepButtons steps = new StepButtons(this::filter);
    private final Button act = new Button("", _ -> ask());
    private transient Set<EvaluationRow> chosen = Set.of();

    ApprovalView(EvaluationListing evaluations, BulkApprovalService approval, CycleService cycles) {
        this.evaluations = evaluations;
        this.approval = approval;
        this.cycle = new FilterSelect(
                getTranslation("evaluation.filter.cycle"),
                cycles.names().stream()
                        .collect(toMap(
                                CycleName::code,
                                name -> Formats.current().period(name.period()),
                                (one, _) -> one,
                                LinkedHashMap::new)),
                this::filter);
        addClassName("fs-list-page");
        columns();
        grid.identifiedBy(EvaluationRow::id);
        grid.onChoose(rows -> {
            chosen = rows;
            update();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var filters = new Div(cycle, steps);
        filters.addClassName("fs-filters");
        add(new PageHead(getPageTitle()).actions(grid.tools(), act), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = UrlFilter.read(event.getLocation());
        cycle.choose(parameters.getOrDefault(CYCLE, List.of("")).getFirst());
        steps.choose(parameters.getOrDefault(STEP, List.of("")).getFirst());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.approval");
    }

    private void columns() {
        grid.column("branch", EvaluationRow::branchShort)
                .sortBy("branch")
                .shownAs(row -> new RouterLink(
                        row.branchShort(), EvaluationView.class, row.id().toString()))
                .flex(1);
        grid.column("cycle", EvaluationRow::period)
                .sortBy("cycle")
                .width("7.75rem")
                .inEnglish("9.5rem");
        grid.column("unit", EvaluationRow::unit).sortBy("unit").width("14rem").hidden();
        grid.column("selfTotal", EvaluationRow::selfTotal)
                .sortBy("selfTotal")
                .number()
                .width("5.25rem");
        grid.column("base", row -> row.totals().base()).sortBy("base").number().width("5.75rem");
        grid.column("bonus", row -> row.totals().bonus()).number().width("5rem");
        grid.column("deduction", row -> row.totals().deduction()).number().width("5rem");
        grid.column("total", EvaluationRow::total).sortBy("total").number().width("5.25rem");
        grid.column("grade", row -> row.grade() == null ? null : row.grade().in(getLocale()))
                .sortBy("grade")
                .width("5.5rem");
        EvaluationGrid.addState(grid);
        grid.column("publicUntil", EvaluationRow::publicUntil).width("7.5rem");
        grid.column("edition", EvaluationRow::edition).number().width("4.75rem").hidden();
    }

    private void filter() {
        UrlFilter.write(address());
        refresh();
    }

    private Map<String, List<String>> address() {
        return Map.of(
                CYCLE,
                List.of(Objects.requireNonNullElse(cycle.chosen(), "")),
                STEP,
                List.of(steps.state().name()));
    }

    private void refresh() {
        var filter = new EvaluationFilter(cycle.chosen(), null, null, null, Set.of()).withCorrections();
        steps.showCounts(state -> evaluations.count(filter.at(state)));
        var shown = filter.at(steps.state());
        chosen = Set.of();
        grid.show(Rows.of(evaluations, shown), UrlFilter.text(address()));
        update();
    }

    private void update() {
        act.setText(getTranslation("evaluation.bulk." + steps.state(), chosen.size()));
        act.setEnabled(!chosen.isEmpty());
    }

    private void ask() {
        new BulkStep(approval, steps.state(), this::refresh).ask(chosen);
    }
}
