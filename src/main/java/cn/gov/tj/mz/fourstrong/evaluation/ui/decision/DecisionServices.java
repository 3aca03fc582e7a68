package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ApprovalService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.CorrectionService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.PublicityService;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services behind the buttons with which a leader decides. */
@Component
record DecisionServices(ApprovalService approval, PublicityService publicity, CorrectionService corrections) {

    /** Sets the final score of an indicator by hand, unless somebody changed the sheet since it was shown. */
    void adjust(AssessmentSheet sheet, IndicatorLine line, @Nullable BigDecimal score, String reason) {
        approval.adjust(sheet.id(), sheet.version(), line.indicator().id(), score, reason);
    }
}
