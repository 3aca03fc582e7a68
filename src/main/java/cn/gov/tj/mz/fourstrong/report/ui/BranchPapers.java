package cn.gov.tj.mz.fourstrong.report.ui;

import cn.gov.tj.mz.fourstrong.activity.Practice;
import cn.gov.tj.mz.fourstrong.activity.PracticeService;
import cn.gov.tj.mz.fourstrong.evaluation.decision.ObjectionService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.paper.PaperContent;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the evaluation of a branch, as its reader may see it, on paper. */
@Component
class BranchPapers {

    private final ObjectionService objections;
    private final PracticeService practices;

    BranchPapers(ObjectionService objections, PracticeService practices) {
        this.objections = objections;
        this.practices = practices;
    }

    List<ReportLine> lines(AssessmentSheet sheet) {
        return ReportLines.of(
                sheet, objections.of(sheet.id()), Formats.current().locale());
    }

    BranchPaper paper(AssessmentSheet sheet, List<ReportLine> lines) {
        return new BranchPaper(sheet, lines, practices(sheet));
    }

    /** The same for a Word file. */
    PaperContent content(AssessmentSheet sheet, List<ReportLine> lines) {
        return SheetContent.of(sheet, lines, practices(sheet));
    }

    private Map<Criterion, List<Practice>> practices(AssessmentSheet sheet) {
        var period = sheet.period();
        return practices.newest(sheet.subject().branchId(), period.startsOn(), period.endsOn());
    }
}
