package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvidenceChips;
import cn.gov.tj.mz.fourstrong.evaluation.ui.IndicatorName;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreCells;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An indicator as a reviewer scores it: what the branch says beside their own points and remark. */
class ReviewLine extends ScoreLine {

    private final Div difference = new Div();

    ReviewLine(IndicatorLine indicator, ScoreEntry stored, ActivityDetailsService activities) {
        super(indicator, "review", stored);
        difference.addClassNames("fs-number", "fs-difference");
        score.addValueChangeListener(_ -> compare());
        compare();
        add(
                cell("fs-claim", IndicatorName.of(indicator, getLocale()), claim(activities)),
                ScoreCells.fullMarks(indicator.fullMarks()),
                ScoreCells.number(indicator.self()),
                cell("fs-score-cell", score),
                difference,
                words);
    }

    private Div claim(ActivityDetailsService activities) {
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
