package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.supervision.CycleSummary;
import cn.gov.tj.mz.fourstrong.supervision.ProgressListing;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Where the branches of one cycle stand, and what a manager can do about it. */
@Route("cycles")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://cycle.css")
public class CycleView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient ProgressListing progress;
    private final transient Clock clock;
    private final DataGrid<ProgressRow> grid = ProgressGrid.create();
    private final ProgressFilterBar filters = new ProgressFilterBar(this::list);
    private final CycleActions actions;
    private final BranchActions chosen;
    private final Div head = new Div();
    private String code = "";
    private String title = "";

    CycleView(ProgressListing progress, CycleServices services, Clock clock) {
        this.progress = progress;
        this.clock = clock;
        this.actions = new CycleActions(services, this::shown, this::refresh);
        this.chosen = new BranchActions(services, this::shown, this::refresh, this::renew);
        filters.keep(grid.order());
        grid.onSelect(chosen::show);
        addClassNames("fs-list-page", "fs-cycle");
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        this.code = code;
        filters.read(event.getLocation());
        var cycle = progress.summary(code);
        title = Formats.current().period(cycle.period());
        chosen.show(cycle.closedAt() == null);
        removeAll();
        var closed = cycle.closedAt() != null;
        var badge = new StateBadge(
                getTranslation(closed ? "supervision.cycle.closed" : "supervision.cycle.open"),
                closed ? Tone.NEUTRAL : Tone.UNDERWAY);
        add(
                new PageHead(title)
                        .beside(badge, new PageLink(getTranslation("supervision.pack"), "meeting-pack/" + code))
                        .below("nav.cycles", "cycles")
                        .actions(grid.tools())
                        .actions(closed ? actions.ofClosed() : actions.ofCycle()),
                head,
                filters,
                chosen,
                grid,
                ProgressGrid.legend());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void refresh() {
        showHead(progress.summary(code));
        list();
    }

    /** Reads all again, where people are; the chosen branch stays chosen. */
    private void renew() {
        showHead(progress.summary(code));
        grid.refresh();
    }

    private void showHead(CycleSummary cycle) {
        head.removeAll();
        head.add(new CycleHead(cycle, LocalDate.now(clock), filters::attend));
        if (cycle.closedAt() == null) {
            head.add(actions.notices(code));
        }
    }

    private void list() {
        var cycle = FilterWords.named("cycle", Period.parse(code));
        grid.show(Rows.of(progress, shown()), cycle, filters.words());
    }

    private EvaluationFilter shown() {
        return filters.filter(code);
    }
}
