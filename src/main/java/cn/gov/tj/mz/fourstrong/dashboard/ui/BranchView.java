package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityListing;
import cn.gov.tj.mz.fourstrong.activity.series.SeriesService;
import cn.gov.tj.mz.fourstrong.activity.series.ui.SeriesCard;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfile;
import cn.gov.tj.mz.fourstrong.dashboard.profile.BranchProfileService;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.PrintButton;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

/** One branch: what it is, did, won and reached. */
@Route("branches/:code?")
@Menu(title = "nav.branches", order = 42, icon = "vaadin:institution")
@RolesAllowed(Roles.DASHBOARDS)
@StyleSheet("context://card-grid.css")
@StyleSheet("context://profile.css")
class BranchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CODE = "code";

    private final transient BranchProfileService profiles;
    private final transient ActivityListing activities;
    private final transient TitleListing titles;
    private final transient TimelinessCards timeliness;
    private final transient SeriesService series;
    private final boolean compares;
    private String title = getTranslation("nav.branches");

    BranchView(
            BranchProfileService profiles,
            ActivityListing activities,
            TitleListing titles,
            TimelinessCards timeliness,
            SeriesService series,
            Caller caller) {
        this.profiles = profiles;
        this.activities = activities;
        this.titles = titles;
        this.timeliness = timeliness;
        this.series = series;
        this.compares = caller.is(Role.MANAGER);
        addClassName("fs-dashboard");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters().get(CODE).ifPresentOrElse(code -> show(profiles.profile(code)), () -> first(event));
    }

    private void first(BeforeEnterEvent event) {
        profiles.branches("", 0, 1).stream()
                .findFirst()
                .ifPresentOrElse(
                        branch -> event.forwardTo(
                                BranchView.class, new RouteParameters(new RouteParam(CODE, branch.code()))),
                        () -> add(new PageHead(title), new Paragraph(getTranslation("dashboard.branches.none"))));
    }

    private void show(BranchProfile profile) {
        title = profile.branch().name();
        var head = new PageHead(title)
                .beside(ProfileChoice.of(profiles, profile.branch().code()));
        if (!profile.branch().active()) {
            head.beside(new StateBadge(getTranslation("organisation.dissolved"), Tone.NEUTRAL));
        }
        head.actions(new PageLink(
                getTranslation("dashboard.branches.ledger"),
                "ledger/" + profile.branch().code()));
        if (compares) {
            head.actions(new Button(
                    getTranslation("dashboard.branches.compare"),
                    _ -> DrillDown.compare(profile.branch().code()).open()));
        }
        var column = new Div(RecordsCard.honours(profile), RecordsCard.brands(profile));
        column.addClassName("fs-column");
        var cards = new Div(
                new FactsCard(profile.branch()),
                new ProfileCard(profile),
                new ProgressCard(profile.branch().shortName(), profile.results()),
                new HistoryCard(profile.branch().name(), profile.results()),
                new PracticesCard(profile.practices()),
                timeliness.of(profile.branch().code()),
                new SeriesCard(series.of(profile.branch().code())),
                new TimelineCard(activities, profile),
                column,
                RecordsCard.figures(profile));
        cards.addClassNames("fs-cards", "fs-profile");
        add(head.actions(new PrintButton()));
        titles.held(profile.branch().id())
                .map(held -> new TitleLine(held, profile.branch().code()))
                .ifPresent(this::add);
        add(cards);
    }
}
