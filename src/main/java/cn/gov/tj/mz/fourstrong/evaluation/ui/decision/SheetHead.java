package cn.gov.tj.mz.fourstrong.evaluation.ui.decision;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Span;

/** Whose evaluation it is, in which cycle, and how it stands. */
class SheetHead extends PageHead {

    SheetHead(AssessmentSheet sheet) {
        super(sheet.branch());
        var period = new Span(Formats.current().period(sheet.period()) + " · "
                + sheet.subject().unit());
        period.addClassName("fs-muted");
        beside(period, StateLabels.badge(sheet.state(), sheet.exclusion()));
        actions(new PageLink(getTranslation("evaluation.back"), "evaluations"));
        if (sheet.exclusion() == null && sheet.state().hasResult()) {
            actions(new PageLink(getTranslation("evaluation.report"), "report/" + sheet.id()));
        }
    }
}
