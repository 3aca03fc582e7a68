package cn.gov.tj.mz.fourstrong.evaluation.decision;

import cn.gov.tj.mz.fourstrong.account.Roles.ForManagers;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentCopies;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationAccess;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationRepository;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.evaluation.FindingRepository;
import cn.gov.tj.mz.fourstrong.evaluation.ReviewRepository;
import cn.gov.tj.mz.fourstrong.evaluation.Transition;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a final result is corrected: by a new edition beside it, with a reason. */
@Service
@ForManagers
@Transactional
public class CorrectionService {

    private final EvaluationAccess access;
    private final EvaluationRepository evaluations;
    private final ReviewRepository reviews;
    private final FindingRepository findings;
    private final AttachmentCopies attachments;

    CorrectionService(
            EvaluationAccess access,
            EvaluationRepository evaluations,
            ReviewRepository reviews,
            FindingRepository findings,
            AttachmentCopies attachments) {
        this.access = access;
        this.evaluations = evaluations;
        this.reviews = reviews;
        this.findings = findings;
        this.attachments = attachments;
    }

    /**
     * Begins the next edition of a final result with everything it was made of. The final one stays as it is, and counts
     * until the new one has gone through approval and publicity itself.
     *
     * @param reason 1 to 500 characters
     * @return the id of the new edition, which is reviewed
     * @throws Refused unless the result is final and current, or when a correction of it is under way
     */
    public UUID begin(UUID id, int expectedVersion, String reason) {
        var checked = Reason.checked(reason);
        var corrected = access.loadToDecide(id, expectedVersion);
        access.lock(corrected);
        var by = access.signature();
        var correction = new Evaluation(corrected, checked, by.at());
        if (evaluations.hasLaterEdition(
                corrected.cycle().id(),
                corrected.branch().id(),
                corrected.edition().number())) {
            throw new Refused("evaluation.correction.underWay");
        }
        evaluations.save(correction);
        var reviewed = reviews.findCounting(id).stream()
                .map(review -> review.copiedTo(correction))
                .toList();
        reviewed.forEach(reviews::save);
        correction.recount(reviewed, List.of());
        var found = access.findings(corrected).stream()
                .filter(Finding::counts)
                .map(finding -> copied(finding, correction))
                .toList();
        correction.applyFindings(found, by.at());
        access.record(correction, new Transition(EvaluationState.REVIEWED, EvaluationState.REVIEWED, by, checked));
        attachments.copy(new Owner(OwnerKind.EVALUATION, id), new Owner(OwnerKind.EVALUATION, correction.id()));
        access.flush(correction);
        return correction.id();
    }

    private Finding copied(Finding finding, Evaluation correction) {
        var copy = findings.save(finding.copiedTo(correction));
        attachments.copy(new Owner(OwnerKind.FINDING, finding.id()), new Owner(OwnerKind.FINDING, copy.id()));
        return copy;
    }
}
