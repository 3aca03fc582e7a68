package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewQueueListing;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationGrid;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.FilterSelect;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The evaluations that a reviewer may score; those that wait come first to mind, so they are shown at once. */
@Route("review")
@Menu(title = "nav.review", order = 22)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("context://evaluation.css")
class ReviewQueueView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final String STATE = "state";
    private static final String EVERY = "ALL";
    private static final String WAITING = "WAITING";
    private static final String ASSIGNED = "assigned";
    private static final String MINE = "MINE";
    private static final String NOBODY = "NOBODY";

    private final transient ReviewQueueListing queue;
    private final DataGrid<EvaluationRow> grid = EvaluationGrid.named("evaluation.queue");
    private final FilterSelect state =
            new FilterSelect(getTranslation("evaluation.filter.state"), states(), this::filter);
    private final FilterSelect assigned =
            new FilterSelect(getTranslation("evaluation.queue.assignment"), assignments(), this::filter);

    ReviewQueueView(ReviewQueueListing queue) {
        this.queue = queue;
        addClassName("fs-list-page");
        EvaluationGrid.addState(grid);
        grid.column("assigned", ReviewQueueView::assigned)
                .asState(row -> row.isUnassigned() ? Tone.ATTENTION : Tone.NEUTRAL)
                .width("7rem")
                .inEnglish("9rem");
        EvaluationGrid.addTotals(grid);
        grid.column("changed", EvaluationRow::changedAt).sortBy("changed").width("10rem");
        grid.onSelect(row -> {
            if (row != null) {
                open(row);
            }
        });
        var tools = new Div(state, assigned);
        tools.addClassName("fs-filters");
        add(new PageHead(getPageTitle()).actions(grid.tools()), tools, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = UrlFilter.read(event.getLocation());
        state.choose(parameters.getOrDefault(STATE, List.of(WAITING)).getFirst());
        assigned.choose(parameters.getOrDefault(ASSIGNED, List.of("")).getFirst());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.review");
    }

    private void filter() {
        UrlFilter.write(address());
        refresh();
    }

    private Map<String, List<String>> address() {
        var chosen = state.chosen();
        return Map.of(
                STATE,
                List.of(chosen == null ? EVERY : chosen),
                ASSIGNED,
                List.of(Objects.requireNonNullElse(assigned.chosen(), "")));
    }

    private void refresh() {
        var given = assigned.chosen();
        var every = filterBy(state.chosen());
        var filter = given == null ? every : every.assigned(given.equals(MINE));
        grid.show(Rows.of(queue, filter), UrlFilter.text(address()));
    }

    private static EvaluationFilter filterBy(@Nullable String chosen) {
        if (chosen == null) {
            return EvaluationFilter.ALL;
        }
        return chosen.equals(WAITING)
                ? EvaluationFilter.WAITING
                : EvaluationFilter.ALL.at(EvaluationState.valueOf(chosen));
    }

    private void open(EvaluationRow row) {
        getUI().ifPresent(ui -> ui.navigate(ReviewView.class, row.id().toString()));
    }

    private static @Nullable String assigned(EvaluationRow row) {
        if (row.isUnassigned()) {
            return I18NProvider.translate("evaluation.queue.unassigned");
        }
        return Boolean.TRUE.equals(row.assigned()) ? I18NProvider.translate("evaluation.queue.mine") : null;
    }

    private static Map<String, String> assignments() {
        var names = new LinkedHashMap<String, String>();
        names.put(MINE, I18NProvider.translate("evaluation.queue.mine"));
        names.put(NOBODY, I18NProvider.translate("evaluation.queue.unassigned"));
        return names;
    }

    private static Map<String, String> states() {
        var names = new LinkedHashMap<String, String>();
        names.put(WAITING, I18NProvider.translate("evaluation.queue.waiting"));
        for (var state : EvaluationState.values()) {
            names.put(state.name(), StateLabels.word(state));
        }
        return names;
    }
}
