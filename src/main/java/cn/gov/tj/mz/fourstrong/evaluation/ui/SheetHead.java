package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageHead;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
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

    /** Leads to the paper as well, once the branch has handed its part in. */
    public SheetHead withReport(AssessmentSheet sheet) {
        if (!sheet.status().isWithBranch()) {
            paper(sheet).ifPresent(this::actions);
        }
        return this;
    }

    /** The way to the evaluation on paper: the report, and before there is a result the self-assessment to be signed. */
    public static Optional<PageLink> paper(AssessmentSheet sheet) {
        var key = sheet.status().hasResult() ? "evaluation.report" : "evaluation.selfPaper";
        return sheet.isExcluded()
                ? Optional.empty()
                : Optional.of(new PageLink(I18NProvider.translate(key), "report/" + sheet.id()));
    }
}
