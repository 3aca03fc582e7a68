package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.dashboard.BureauMean;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.DashboardService;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationListing;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The result of one cycle in pictures; every figure leads to the list it was made from. */
@Route("dashboard")
@Menu(title = "nav.dashboard", order = 40, icon = "vaadin:dashboard")
@RolesAllowed(Roles.DASHBOARDS)
@StyleSheet("context://card-grid.css")
@StyleSheet("context://dashboard.css")
class DashboardView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DashboardService dashboard;
    private final ChoiceBar choiceBar = new ChoiceBar(chosen -> address(chosen).open());
    private final RankingSwitch ranking;
    private final transient NextSteps steps;
    private final ResultTable table;
    private final transient TimelinessCards timeliness;
    private final Div body = new Div();
    private transient Choice choice = new Choice(null, null);

    DashboardView(
            DashboardService dashboard,
            EvaluationListing evaluations,
            TimelinessCards timeliness,
            NextSteps steps,
            Preferences preferences,
            Caller caller) {
        this.dashboard = dashboard;
        this.timeliness = timeliness;
        this.steps = steps;
        this.table = new ResultTable(evaluations);
        this.ranking = new RankingSwitch(preferences, caller, this::ranked);
        addClassName("fs-dashboard");
        body.addClassName("fs-page-body");
        add(
                new PageHead(getPageTitle())
                        .beside(choiceBar)
                        .actions(ranking, table.exportButton(), new PrintButton()),
                body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = ChoiceBar.read(event.getLocation());
        ranking.read(ChoiceBar.parameter(event.getLocation(), RankingSwitch.NAME));
        draw();
    }

    private DrillDown address(Choice chosen) {
        return DrillDown.dashboard(chosen).with(RankingSwitch.NAME, ranking.word());
    }

    private void ranked() {
        UrlFilter.write(address(choice).parameters());
        draw();
    }

    private void draw() {
        var selection = dashboard.selection(choice);
        choiceBar.show(choice, selection);
        var named = steps.showIn(body);
        if (selection.isRunningElsewhere()
                && !named.contains(selection.running().cycle().code())) {
            body.add(new RunningNote(selection.running(), choice, selection.isOwnBranch()));
        }
        if (selection.cycle() == null) {
            body.add(new NoCycleCard());
        } else {
            fill(selection);
        }
    }

    private void fill(Selection selection) {
        var overview = dashboard.overview(choice);
        var part = selection.part();
        var own = selection.isOwnBranch();
        var mean = own ? dashboard.bureauMean(choice) : BureauMean.NONE;
        var cards = new Div(new CriteriaCard(overview, part, mean));
        cards.addClassName("fs-cards");
        cards.setClassName("fs-own", own);
        if (!own) {
            cards.add(new HeatMapCard(overview, part, dashboard.attention().intValue()));
        }
        cards.add(new FindingsColumn(overview, part, own ? mean : null, dashboard.attention()));
        if (ranking.isOn()) {
            cards.add(new RankingCard(dashboard.ranking(choice), overview, part));
        }
        cards.add(
                new TrendCard(overview, part),
                new MonthsCard(overview, part),
                timeliness.of(selection),
                table.show(selection));
        body.add(new Tiles(selection, overview), cards);
    }
}
