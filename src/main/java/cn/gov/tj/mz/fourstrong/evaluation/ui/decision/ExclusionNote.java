package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import com.vaadin.flow.component.html.Paragraph;

/** Why a branch takes no part. */
class ExclusionNote extends Paragraph {

    ExclusionNote(AssessmentSheet sheet) {
        var reason = sheet.status().exclusionReason();
        setText(StateLabels.word(sheet.status().state(), sheet.status().exclusion())
                + (reason == null ? "" : getTranslation("evaluation.because", reason)));
        addClassName("fs-card");
    }
}
