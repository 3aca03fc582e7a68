package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewQueueListing;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationGrid;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationQueue;
import cn.gov.tj.mz.fourstrong.exchange.Rows;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.screen.grid.DataGrid;
import cn.gov.tj.mz.fourstrong.screen.grid.NothingLeft;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The evaluations that a reviewer may score; those that wait come first to mind, so they are shown at once. */
@Route("review")
@Menu(title = "nav.review", order = 22, icon = "vaadin:clipboard-check")
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("context://evaluation.css")
class ReviewQueueView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient ReviewQueueListing queue;
    private final DataGrid<EvaluationRow> grid =
            EvaluationGrid.named("evaluation.queue", row -> address(row).getPathWithQueryParameters());
    private final ReviewQueueFilterBar filters = new ReviewQueueFilterBar(this::refresh);

    ReviewQueueView(ReviewQueueListing queue) {
        this.queue = queue;
        addClassName("fs-list-page");
        EvaluationGrid.addState(grid);
        grid.column("assigned", ReviewQueueView::assigned)
                .asState(row -> row.isUnassigned() ? Tone.ATTENTION : Tone.NEUTRAL)
                .dashWhere(row -> assigned(row) == null)
                .width("7rem")
                .inEnglish("9rem");
        EvaluationGrid.addSelf(grid);
        EvaluationGrid.addReview(grid);
        EvaluationGrid.addTotal(grid);
        grid.column("changed", EvaluationRow::changedAt).sortBy("changed").width("10rem");
        filters.keep(grid.order());
        grid.onSelect(row -> {
            if (row != null) {
                EvaluationQueue.open(address(row));
            }
        });
        add(new PageHead(getPageTitle()).actions(grid.tools()), filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.review");
    }

    private void refresh() {
        var filter = filters.filter();
        if (filters.isOfAllThatWaits()) {
            grid.show(Rows.of(queue, filter), filters.words(), "");
            grid.getContent()
                    .setEmptyStateComponent(new NothingLeft(
                            getTranslation("evaluation.queue.empty"),
                            new PageLink(getTranslation("evaluation.queue.all"), "review?state=ALL")));
        } else {
            grid.show(Rows.of(queue, filter), filters.words());
        }
    }

    private Location address(EvaluationRow row) {
        return EvaluationQueue.address("review", row.id(), filters, grid.order());
    }

    private static @Nullable String assigned(EvaluationRow row) {
        if (row.isUnassigned()) {
            return I18NProvider.translate("evaluation.queue.unassigned");
        }
        return Boolean.TRUE.equals(row.assigned()) ? I18NProvider.translate("evaluation.queue.mine") : null;
    }
}
