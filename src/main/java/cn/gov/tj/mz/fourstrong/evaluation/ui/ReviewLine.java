package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityReader;
import cn.gov.tj.mz.fourstrong.evaluation.Cell;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.Mark;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An indicator as a reviewer scores it: what the branch says beside the own points and remark. */
class ReviewLine extends ScoreLine {

    private final Div difference = new Div();

    ReviewLine(IndicatorLine indicator, Mark mark, ActivityReader activities) {
        super(indicator, "review", new Cell(mark.score(), mark.remark()));
        difference.addClassNames("fs-number", "fs-difference");
        score.addValueChangeListener(_ -> compare());
        compare();
        add(
                cell("fs-claim", IndicatorName.of(indicator, getLocale()), claim(activities)),
                fullMarks(indicator.fullMarks()),
                number(indicator.self()),
                cell("fs-score-cell", score),
                difference,
                words);
    }

    private Div claim(ActivityReader activities) {
        var claim = new Div();
        if (indicator.comment() != null) {
            var comment = new Paragraph(indicator.comment());
            comment.addClassName("fs-said");
            claim.add(comment);
        }
        if (!indicator.evidence().isEmpty()) {
            claim.add(EvidenceChips.readable(activities).with(indicator.evidence()));
        }
        return claim;
    }

    private void compare() {
        difference.setText(Formats.current().signed(Scoring.difference(indicator.self(), score.points())));
    }
}
