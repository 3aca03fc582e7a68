package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.BulkApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.PublicityService;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services behind the buttons with which a leader decides. */
@Component
record DecisionServices(
        ApprovalService approval,
        BulkApprovalService bulk,
        PublicityService publicity,
        CorrectionService corrections,
        Caller caller) {

    /** Whether some rows may be; a condition on rows takes away the box that chooses all, so only then there is one. */
    boolean hasOwn() {
        return caller.branch().isPresent();
    }

    /** Whether a row of a list is about the caller's own branch, which others decide about. */
    boolean isOwn(EvaluationRow row) {
        return caller.belongsTo(row.branch().id());
    }

    /** Sets the final score of an indicator by hand, unless somebody changed the sheet since it was shown. */
    void adjust(AssessmentSheet sheet, IndicatorLine line, @Nullable BigDecimal score, String reason) {
        approval.adjust(sheet.id(), sheet.version(), line.indicator().id(), score, reason);
    }
}
