package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The scores of one reviewer beside those of the branch. */
class ReviewForm extends ScoreForm<ReviewLine> {

    ReviewForm(ReviewSheet review, ActivityDetailsService activities) {
        super(
                review.assessment(),
                "review",
                indicator -> new ReviewLine(indicator, review.entry(indicator.id()), activities));
        begin();
    }

    @Override
    String tabText(List<IndicatorLine> indicators, Tally tally) {
        var formats = Formats.current();
        var self = formats.score(
                AssessmentSheet.tally(indicators, IndicatorLine::self).total());
        return tally.isComplete()
                ? getTranslation("evaluation.review.tab.done", formats.score(tally.sum()), self)
                : getTranslation("evaluation.review.tab.open", self, tally.open());
    }

    @Override
    Component[] totalText(Tally tally) {
        var formats = Formats.current();
        var self = AssessmentSheet.tally(sheet.lines(), IndicatorLine::self).total();
        var sum = new Span(totalLine("evaluation.review.total", tally));
        sum.addClassName("fs-total-points");
        var beside = tally.isComplete()
                ? getTranslation(
                        "evaluation.review.total.done",
                        formats.score(self),
                        Formats.current().signed(Scoring.difference(self, tally.total())))
                : getTranslation("evaluation.review.total.open", formats.score(self), tally.open());
        return new Component[] {sum, new Span(beside)};
    }
}
