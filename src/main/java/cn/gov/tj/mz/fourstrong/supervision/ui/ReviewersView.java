package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.cycle.CycleName;
import cn.gov.tj.mz.fourstrong.cycle.CycleService;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.UrlFilter;
import cn.gov.tj.mz.fourstrong.screen.filter.FilterWords;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.supervision.ReviewerRow;
import cn.gov.tj.mz.fourstrong.supervision.ReviewerStatisticsService;
import cn.gov.tj.mz.fourstrong.supervision.SelfGapListing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Whether reviewers measure alike, and which branches see themselves far above their reviewers. */
@Route("reviewers")
@Menu(title = "nav.reviewers", order = 29, icon = "vaadin:group")
@RolesAllowed(Roles.MANAGER)
class ReviewersView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private static final String CYCLE = "cycle";
    private static final String GAP = "gap";

    private final transient ReviewerStatisticsService statistics;
    private final Select<CycleName> cycle = new Select<>();
    private final DataGrid<ReviewerRow> reviewers = ReviewerGrid.create();
    private final GapsCard gaps;

    ReviewersView(ReviewerStatisticsService statistics, SelfGapListing selfGaps, CycleService cycles) {
        this.statistics = statistics;
        this.gaps = new GapsCard(selfGaps, this::chosen);
        addClassName("fs-page");
        cycle.setItems(cycles.names());
        cycle.setItemLabelGenerator(name -> Formats.current().period(name.period()));
        cycle.setAriaLabel(getTranslation("evaluation.filter.cycle"));
        cycle.addClassName("fs-cycle-choice");
        cycle.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen();
            }
        });
        var note = new Paragraph(getTranslation("supervision.reviewers.note"));
        note.addClassName("fs-muted");
        var head = new Div(new H2(getTranslation("supervision.reviewers.title")), reviewers.tools());
        head.addClassName("fs-card-head");
        var card = new Div(head, note, reviewers);
        card.addClassNames("fs-card", "fs-card-list");
        add(new PageHead(getPageTitle()).beside(cycle), card, gaps);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = UrlFilter.read(event.getLocation());
        var names = cycle.getListDataView().getItems().toList();
        var asked = address.getOrDefault(CYCLE, List.of());
        names.stream()
                .filter(name -> asked.contains(name.code()))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .ifPresent(cycle::setValue);
        gaps.read(address.getOrDefault(GAP, List.of()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.reviewers");
    }

    private void chosen() {
        if (cycle.getValue() != null) {
            UrlFilter.write(Map.of(
                    CYCLE,
                    List.of(cycle.getValue().code()),
                    GAP,
                    List.of(gaps.least().toPlainString())));
        }
        show();
    }

    private void show() {
        var name = cycle.getValue();
        if (name == null) {
            reviewers.show(Rows.of(List.of()), "");
        } else {
            reviewers.show(Rows.of(statistics.reviewers(name.code())), FilterWords.named("cycle", name.period()), "");
        }
        gaps.show(name);
    }
}
