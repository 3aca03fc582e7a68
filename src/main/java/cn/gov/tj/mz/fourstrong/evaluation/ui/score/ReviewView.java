package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.account.Roles;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.ProposalService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ActivityReader;
import cn.gov.tj.mz.fourstrong.evaluation.ui.Addresses;
import cn.gov.tj.mz.fourstrong.evaluation.ui.HistoryTimeline;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetHead;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetTable;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.ReasonDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where a reviewer scores one branch beside its own scores. */
@Route("review")
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("context://evaluation.css")
class ReviewView extends Main implements HasDynamicTitle, HasUrlParameter<String> {

    private final transient ReviewService reviews;
    private final transient ActivityReader activities;
    private final transient ProposalService proposals;
    private String title = "";

    ReviewView(ReviewService reviews, ActivityReader activities, ProposalService proposals) {
        this.reviews = reviews;
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
        title = Formats.current().name(sheet.subject().name());
        var head = new SheetHead(sheet, "review");
        removeAll();
        add(head);
        if (review.isOpen()) {
            var form = new ReviewForm(review, activities);
            form.propose(proposals.of(sheet.id()));
            form.resume(reviews.contested(sheet.id()));
            var autosave = new Autosave<>(
                    form.draft(),
                    review.version(),
                    "",
                    (version, edits) -> reviews.save(sheet.id(), version, edits),
                    () -> show(reviews.sheet(sheet.id())));
            var actions = new FormActions(form, autosave);
            head.beside(autosave)
                    .actions(
                            giveBack(form, autosave),
                            actions.save("evaluation.review.saved"),
                            actions.submit(
                                    "evaluation.review.submit",
                                    () -> reviews.submit(sheet.id(), autosave.version()),
                                    () -> done("evaluation.review.submitted")));
            if (review.reviewers() == 0) {
                add(note("evaluation.review.unassigned"));
            }
            add(form);
        } else {
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

    private Button giveBack(ReviewForm form, Autosave<ReviewSheet.Version> autosave) {
        return new Button(
                getTranslation("evaluation.giveBack"),
                _ -> ReasonDialog.ask("evaluation.giveBack", title, reason -> {
                    reviews.giveBack(form.sheet().id(), autosave.version(), reason);
                    form.draft().guard().saved();
                    done("evaluation.givenBack");
                }));
    }

    private void done(String key) {
        Notices.success(key, title);
        UI.getCurrent().navigate(ReviewQueueView.class);
    }
}
