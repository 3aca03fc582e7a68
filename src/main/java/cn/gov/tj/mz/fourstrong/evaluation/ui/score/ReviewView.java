package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.ProposalService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewDraftService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.Addresses;
import cn.gov.tj.mz.fourstrong.evaluation.ui.HistoryTimeline;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetTable;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;

/** Where a reviewer scores one branch beside its own scores. */
@Route("review")
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("context://evaluation.css")
class ReviewView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient ReviewService reviews;
    private final transient ReviewDraftService drafts;
    private final transient ActivityDetailsService activities;
    private final transient ProposalService proposals;
    private String title = "";

    ReviewView(
            ReviewService reviews,
            ReviewDraftService drafts,
            ActivityDetailsService activities,
            ProposalService proposals) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.activities = activities;
        this.proposals = proposals;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Addresses.id(event, id).map(reviews::sheet).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ReviewSheet review) {
        var sheet = review.assessment();
        title = sheet.branch();
        var period = new Span(Formats.current().period(sheet.period()) + " · "
                + sheet.subject().unit());
        period.addClassName("fs-muted");
        var head = new PageHead(title).beside(period, StateLabels.badge(sheet.state(), sheet.exclusion()));
        var back = new RouterLink(getTranslation("evaluation.back"), ReviewQueueView.class);
        removeAll();
        add(head);
        if (review.isOpen()) {
            var form = new ReviewForm(review, activities);
            form.propose(proposals.of(sheet.id()));
            form.draft().resume(drafts.contested(sheet.id()));
            var autosave = new Autosave<>(
                    form.draft(),
                    review.seen(),
                    "",
                    (seen, edits) -> drafts.save(sheet.id(), seen, edits),
                    () -> show(reviews.sheet(sheet.id())));
            var actions = new FormActions(form, autosave);
            head.beside(autosave)
                    .actions(
                            back,
                            giveBack(form, autosave),
                            actions.save("evaluation.review.saved"),
                            actions.submit(
                                    "evaluation.review.submit",
                                    () -> reviews.submit(sheet.id(), autosave.seen()),
                                    () -> done("evaluation.review.submitted")));
            if (review.reviewers() == 0) {
                add(note("evaluation.review.unassigned"));
            }
            add(form);
        } else {
            head.actions(back);
            if (review.isUnderReview()) {
                add(note("evaluation.review.waitsForOthers"));
            }
            var columns = new Div(new SheetTable(sheet), new HistoryTimeline(sheet));
            columns.addClassNames("fs-columns", "fs-columns-narrow");
            add(columns);
        }
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("fs-muted");
        return note;
    }

    private Button giveBack(ReviewForm form, Autosave<ReviewSheet.Seen> autosave) {
        return new Button(
                getTranslation("evaluation.giveBack"),
                _ -> ReasonDialog.ask("evaluation.giveBack.title", "evaluation.giveBack.reason", reason -> {
                    reviews.giveBack(form.sheet().id(), autosave.seen(), reason);
                    form.draft().guard().saved();
                    done("evaluation.givenBack");
                }));
    }

    private void done(String key) {
        Notices.success(key, title);
        UI.getCurrent().navigate(ReviewQueueView.class);
    }
}
