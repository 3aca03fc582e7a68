package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.DashboardService;
import cn.gov.tj.mz.fourstrong.dashboard.Selection;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.standard.Preferences;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The result of one cycle in pictures; every figure leads to the list it was made from. */
@Route("dashboard")
@Menu(title = "nav.dashboard", order = 40)
@RolesAllowed({Roles.MANAGER, Roles.CLERK})
@StyleSheet("context://dashboard.css")
class DashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DashboardService dashboard;
    private final ChoiceBar choiceBar =
            new ChoiceBar(choice -> Target.dashboard(choice).open());
    private final RankingSwitch ranking;
    private final Div body = new Div();
    private transient Choice choice = new Choice(null, null);

    DashboardView(DashboardService dashboard, Preferences preferences, Caller caller) {
        this.dashboard = dashboard;
        this.ranking = new RankingSwitch(preferences, caller, this::draw);
        addClassName("fs-dashboard");
        body.addClassName("fs-page-body");
        add(new PageHead(getPageTitle()).beside(choiceBar).actions(ranking, new PrintButton()), body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = Choices.read(event.getLocation());
        draw();
    }

    private void draw() {
        var selection = dashboard.selection(choice);
        choiceBar.show(choice, selection);
        body.removeAll();
        if (selection.cycle() == null) {
            body.add(new Card("none", nothing()));
        } else {
            fill(selection);
        }
    }

    private void fill(Selection selection) {
        var overview = dashboard.overview(choice);
        var unit = selection.unitCode();
        var column = new Div(new GradesCard(overview, unit), new AttentionCard(overview, dashboard.attention(), unit));
        column.addClassName("fs-column");
        var cards = new Div(new CriteriaCard(overview, unit), new MatrixCard(overview, unit), column);
        cards.addClassName("fs-cards");
        if (ranking.isOn()) {
            cards.add(new RankingCard(dashboard.ranking(choice)));
        }
        cards.add(new TrendCard(overview, unit), new MonthsCard(overview, unit));
        body.add(new Tiles(selection, overview), cards);
    }

    private Paragraph nothing() {
        var text = new Paragraph(getTranslation("dashboard.noCycle"));
        text.addClassName("fs-card-empty");
        return text;
    }
}
