package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.Addresses;
import cn.gov.tj.mz.fourstrong.evaluation.ui.CriteriaBar;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvaluationQueue;
import cn.gov.tj.mz.fourstrong.evaluation.ui.GiveBackButton;
import cn.gov.tj.mz.fourstrong.evaluation.ui.HistoryTimeline;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetHead;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetTable;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a reviewer scores one branch beside its own scores. */
@Route("review")
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("context://evaluation.css")
class ReviewView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient ReviewService reviews;
    private final transient ScoreForms forms;
    private final transient ReviewQueues queues;
    private transient @Nullable EvaluationQueue queue;
    private String title = "";

    ReviewView(ReviewService reviews, ScoreForms forms, ReviewQueues queues) {
        this.reviews = reviews;
        this.forms = forms;
        this.queues = queues;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Addresses.id(event, id).map(reviews::sheet).ifPresent(review -> {
            queue = queues.of(event.getLocation(), queue, review.assessment().id());
            show(review);
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ReviewSheet review) {
        var sheet = review.assessment();
        title = Formats.current().name(sheet.subject().name());
        var head = SheetHead.of(sheet, queue, "review").withReport(sheet);
        removeAll();
        add(head);
        if (review.isOpen()) {
            var form = forms.review(review);
            var autosave = new Autosave<>(
                    form.draft(),
                    review.version(),
                    "",
                    (version, edits) -> reviews.save(sheet.id(), version, edits),
                    () -> show(reviews.sheet(sheet.id())));
            var actions = new FormActions(form, autosave);
            head.beside(autosave)
                    .actions(
                            new GiveBackButton(title, reason -> {
                                reviews.giveBack(sheet.id(), autosave.version(), reason);
                                form.draft().guard().saved();
                                done(sheet.id(), "evaluation.givenBack");
                            }),
                            actions.importReview(sheet, () -> show(reviews.sheet(sheet.id()))),
                            actions.save("evaluation.review.saved"),
                            actions.submit(
                                    "evaluation.review.submit",
                                    () -> reviews.submit(sheet.id(), autosave.version()),
                                    () -> done(sheet.id(), "evaluation.review.submitted"),
                                    review.others().missing()));
            if (review.others().asked() == 0) {
                var note = new Paragraph(getTranslation("evaluation.review.unassigned"));
                note.addClassName("fs-muted");
                add(note);
            }
            add(form);
            forms.files(sheet).ifPresent(this::add);
        } else {
            if (review.handedIn() && review.total() != null) {
                add(new GivenNote(review));
            }
            var table = new SheetTable(sheet);
            add(new CriteriaBar(sheet, table::aim), table);
            forms.files(sheet).ifPresent(this::add);
            add(new HistoryTimeline(sheet));
        }
    }

    /** Offers the next that waits, or shows that there is none. */
    private void done(UUID id, String key) {
        Notices.success(key, title);
        if (queue != null && queue.goesOn(id)) {
            EvaluationQueue.open(queue.to(id));
        } else {
            UI.getCurrent().navigate(ReviewQueueView.class);
        }
    }
}
