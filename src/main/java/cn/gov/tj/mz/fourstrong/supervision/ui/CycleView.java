package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.Attention;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.FilterSelect;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the branches of one cycle stand, and what a manager can do about it. */
@Route("cycles")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://sheet.css")
@StyleSheet("context://cycle.css")
public class CycleView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private static final String STATE = "state";
    private static final String SHOW = "show";

    private final transient ProgressListing progress;
    private final transient CycleServices services;
    private final transient Clock clock;
    private final DataGrid<ProgressRow> grid = ProgressGrid.create();
    private final FilterSelect state =
            new FilterSelect(getTranslation("evaluation.filter.state"), states(), this::filter);
    private final FilterSelect show = new FilterSelect(getTranslation("supervision.show.all"), shows(), this::filter);
    private final Div head = new Div();
    private String code = "";
    private String title = "";

    CycleView(ProgressListing progress, CycleServices services, Clock clock) {
        this.progress = progress;
        this.services = services;
        this.clock = clock;
        addClassNames("fs-list-page", "fs-cycle");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        this.code = code;
        var address = UrlFilter.read(event.getLocation());
        state.choose(first(address, STATE));
        show.choose(first(address, SHOW));
        var cycle = progress.summary(code);
        title = Formats.current().period(cycle.period());
        removeAll();
        var actions = new CycleActions(services, grid, this::value, this::refresh);
        var filters = new Div(state, show, actions.ofRow());
        filters.addClassName("fs-filters");
        var closed = cycle.closedAt() != null;
        var badge = new StateBadge(
                getTranslation(closed ? "supervision.cycle.closed" : "supervision.cycle.open"),
                closed ? Tone.GOOD : Tone.ATTENTION);
        add(
                new PageHead(title)
                        .beside(badge)
                        .actions(new RouterLink(getTranslation("evaluation.back"), CyclesView.class), grid.tools())
                        .actions(closed ? new Component[0] : actions.ofCycle()),
                head,
                filters,
                grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        refresh(progress.summary(code));
    }

    private void refresh(CycleSummary cycle) {
        head.removeAll();
        head.add(new CycleHead(cycle, LocalDate.now(clock), this::attend));
        list();
    }

    private void attend(@Nullable Attention attention) {
        state.choose(null);
        show.choose(attention == null ? null : attention.name());
        filter();
    }

    private void filter() {
        UrlFilter.write(address());
        list();
    }

    private void list() {
        grid.show(Rows.of(progress, value()), UrlFilter.text(address()));
    }

    private EvaluationFilter value() {
        var filter = EvaluationFilter.ALL.in(code);
        var chosen = state.chosen();
        var reason = show.chosen();
        var ofState = chosen == null ? filter : filter.at(EvaluationState.valueOf(chosen));
        return reason == null ? ofState : ofState.only(Attention.valueOf(reason));
    }

    private Map<String, List<String>> address() {
        var address = new LinkedHashMap<String, List<String>>();
        Optional.ofNullable(state.chosen()).ifPresent(chosen -> address.put(STATE, List.of(chosen)));
        Optional.ofNullable(show.chosen()).ifPresent(chosen -> address.put(SHOW, List.of(chosen)));
        return address;
    }

    private static @Nullable String first(Map<String, List<String>> address, String name) {
        return address.containsKey(name) ? address.get(name).getFirst() : null;
    }

    private Map<String, String> shows() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Attention.values())
                .forEach(attention -> names.put(attention.name(), getTranslation("supervision.show." + attention)));
        return names;
    }

    private static Map<String, String> states() {
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(EvaluationState.values())
                .forEach(evaluationState -> names.put(evaluationState.name(), StateLabels.word(evaluationState)));
        return names;
    }
}
