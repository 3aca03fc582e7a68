package cn.gov.tj.mz.fourstrong.title.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.title.CandidateListing;
import cn.gov.tj.mz.fourstrong.title.Recommendation;
import cn.gov.tj.mz.fourstrong.title.TitleGrantService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** Where a manager chooses, from the final results of a cycle, the branches that get a title. */
@Route("titles/grant")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("context://title.css")
@StyleSheet("context://list-with-card.css")
class GrantView extends Main implements HasDynamicTitle, AfterNavigationObserver {

    private static final String CYCLE = "cycle";

    private final transient CandidateListing candidates;
    private final transient TitleGrantService grants;
    private final LocalDate today;
    private final CycleSelect cycle;
    private final RecommendationCard card = new RecommendationCard();
    private final CandidateGrid grid = new CandidateGrid(this::count);
    private final Button grant = new Button();
    private transient @Nullable Recommendation shown;
    private final Button clear = new Button(getTranslation("title.clear"), _ -> grid.clear());
    private final AdvisedButton adviseAll = new AdvisedButton(this::chooseAdvised);

    GrantView(CandidateListing candidates, TitleGrantService grants, Clock clock) {
        this.candidates = candidates;
        this.grants = grants;
        this.today = LocalDate.now(clock);
        this.cycle = new CycleSelect(candidates.cycles(), this::choose);
        addClassName("fs-list-with-card-page");
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        grant.addClickListener(_ -> ask());
        add(new PageHead(getPageTitle())
                .below("nav.titles", "titles")
                .beside(cycle)
                .actions(grid.tools(), grant));
        if (cycle.isEmpty()) {
            add(new Paragraph(getTranslation("title.noResults")));
        } else {
            var buttons = new Div(adviseAll, clear, adviseAll.reason());
            buttons.addClassName("fs-title-actions");
            add(card, buttons, grid);
        }
        count();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        cycle.read(UrlFilter.read(event.getLocation()).getOrDefault(CYCLE, List.of()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.grant");
    }

    private void choose() {
        UrlFilter.write(Map.of(CYCLE, List.of(cycle.getValue())));
        show();
    }

    private void show() {
        if (!cycle.isEmpty()) {
            shown = candidates.recommendation(cycle.getValue());
            card.show(shown);
            grid.show(Rows.of(candidates, shown), FilterWords.of(CYCLE, cycle));
            adviseAll.offer(candidates.advises(shown));
        }
    }

    private void chooseAdvised() {
        var advised = shown;
        if (advised != null) {
            candidates.forEach(advised, Sort.unsorted(), grid::chooseAdvised);
            grid.refresh();
        }
    }

    private void count() {
        var count = grid.chosen().size();
        grant.setText(getTranslation("title.grantTo", count));
        grant.setEnabled(count > 0);
        clear.setEnabled(count > 0);
    }

    private void ask() {
        new GrantDialog(() -> candidates.batch(cycle.getValue(), grid.chosen()), today, grants::propose, entry -> {
                    grants.grant(entry);
                    Notices.success("title.granted.done", entry.certificates().size());
                    getUI().ifPresent(ui -> ui.navigate(TitlesView.class));
                })
                .open();
    }
}
