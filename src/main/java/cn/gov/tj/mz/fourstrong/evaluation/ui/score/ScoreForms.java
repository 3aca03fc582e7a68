package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.ui.AttachmentSections;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.ProposalService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewService;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.evaluation.self.SelfAssessmentService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ActivityReader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Builds the forms in which evaluations are scored, with what the records speak for, and what stands beside them. */
@SpringComponent
class ScoreForms {

    private final SelfAssessmentService assessment;
    private final ReviewService reviews;
    private final ProposalService proposals;
    private final ActivityReader activities;
    private final EvidenceService evidence;
    private final AttachmentSections attachments;

    ScoreForms(
            SelfAssessmentService assessment,
            ReviewService reviews,
            ProposalService proposals,
            ActivityReader activities,
            EvidenceService evidence,
            AttachmentSections attachments) {
        this.assessment = assessment;
        this.reviews = reviews;
        this.proposals = proposals;
        this.activities = activities;
        this.evidence = evidence;
        this.attachments = attachments;
    }

    SelfForm self(AssessmentSheet sheet) {
        var form = new SelfForm(sheet, activities, evidence);
        form.propose(proposals.of(sheet.id()));
        form.resume(assessment.contested(sheet.id()));
        return form;
    }

    ReviewForm review(ReviewSheet review) {
        var id = review.assessment().id();
        var form = new ReviewForm(review, activities);
        form.propose(proposals.of(id));
        form.resume(reviews.contested(id));
        return form;
    }

    /** The files of the evaluation; none where there are none for the caller and none may be added. */
    Optional<Component> files(AssessmentSheet sheet) {
        return attachments.folded(OwnerKind.EVALUATION, sheet.id());
    }
}
