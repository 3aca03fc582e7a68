package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Whose evaluation it is, in which cycle, and how it stands. */
public class SheetHead extends PageHead {

    /**
     * @param menu the list that it was opened from
     * @param list its address
     */
    private SheetHead(AssessmentSheet sheet, String menu, String list) {
        super(Formats.current().name(sheet.subject().name()));
        var period = new Span(Formats.current().period(sheet.period()) + " · "
                + Formats.current().name(sheet.subject().unit()));
        period.addClassName("fs-muted");
        beside(period, StateLabels.badge(sheet.status()));
        below("nav." + menu, list);
    }

    /**
     * With the way back to the list that it was opened from, and to its neighbours there.
     *
     * @param otherwise the address of the list that there is anyway
     */
    public static SheetHead of(AssessmentSheet sheet, @Nullable EvaluationQueue queue, String otherwise) {
        var head = queue == null
                ? new SheetHead(sheet, otherwise, otherwise)
                : new SheetHead(sheet, queue.list(), queue.back());
        if (queue != null) {
            head.beside(new QueueSteps(queue, sheet.id()));
        }
        return head;
    }

    /** Leads to the report as well, once there is a result. */
    public SheetHead withReport(AssessmentSheet sheet) {
        if (sheet.status().hasResult()) {
            actions(new PageLink(getTranslation("evaluation.report"), "report/" + sheet.id()));
        }
        return this;
    }
}
