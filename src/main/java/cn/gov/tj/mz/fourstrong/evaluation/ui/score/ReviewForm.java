package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.ScoreEntry;
import cn.gov.tj.mz.fourstrong.evaluation.review.ReviewSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ActivityReader;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvidenceChips;
import cn.gov.tj.mz.fourstrong.evaluation.ui.IndicatorName;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreCells;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The scores of one reviewer beside those of the branch. */
class ReviewForm extends ScoreForm<ReviewForm.Line> {

    private final ReviewEvidence evidence;

    ReviewForm(ReviewSheet review, ActivityReader activities) {
        super(
                review.assessment(),
                "review",
                line -> new Line(line, review.entry(line.indicator().id())));
        evidence = new ReviewEvidence(this, activities);
        lines().forEach(this::listen);
        begin();
    }

    private void listen(Line line) {
        line.score().input().addFocusListener(_ -> evidence.follow(line.line()));
        line.words().input().addFocusListener(_ -> evidence.follow(line.line()));
        line.read = activity -> evidence.open(line.line(), activity);
    }

    @Override
    String tabText(List<IndicatorLine> indicators, Tally tally) {
        var formats = Formats.current();
        var self = formats.score(
                AssessmentSheet.tally(indicators, line -> line.selfScore().score())
                        .total());
        return tally.isComplete()
                ? getTranslation("evaluation.review.tab.done", formats.score(tally.sum()), self)
                : getTranslation("evaluation.review.tab.open", self, tally.open());
    }

    @Override
    Component[] totalText(Tally tally) {
        var formats = Formats.current();
        var self = AssessmentSheet.tally(
                        sheet().lines(), line -> line.selfScore().score())
                .total();
        var sum = new Span(totalLine("evaluation.review.total", tally));
        sum.addClassName("fs-total-points");
        var beside = tally.isComplete()
                ? getTranslation(
                        "evaluation.review.total.done",
                        formats.score(self),
                        formats.signed(Scoring.difference(tally.total(), self)))
                : getTranslation("evaluation.review.total.open", formats.score(self), tally.open());
        var words = new Span(beside);
        words.addClassName("fs-total-grows");
        return new Component[] {sum, words};
    }

    /** An indicator as a reviewer scores it: what the branch says beside the reviewer's own points and words. */
    static final class Line extends ScoreLine {

        private final Div difference = new Div();
        private Consumer<UUID> read = _ -> {};

        Line(IndicatorLine line, ScoreEntry stored) {
            super(line, "review", stored);
            difference.addClassNames("fs-number", "fs-difference");
            score().input().addValueChangeListener(_ -> compare());
            var self = line.selfScore().score();
            if (self != null) {
                score().input()
                        .getElement()
                        .setAttribute("data-fs-self", Formats.current().score(self));
            }
            compare();
            add(
                    cell("fs-claim", IndicatorName.of(line, getLocale()), claim()),
                    ScoreCells.fullMarks(line.indicator().fullMarks()),
                    ScoreCells.number(line.selfScore().score()),
                    cell("fs-score-cell", score().input()),
                    difference,
                    words().input());
        }

        private Div claim() {
            var claim = new Div();
            if (line().selfScore().comment() != null) {
                var comment = new Paragraph(line().selfScore().comment());
                comment.addClassName("fs-said");
                claim.add(comment);
            }
            if (!line().selfScore().evidence().isEmpty()) {
                claim.add(EvidenceChips.readable(activity -> read.accept(activity))
                        .with(line().selfScore().evidence()));
            }
            return claim;
        }

        private void compare() {
            difference.setText(Formats.current()
                    .signed(Scoring.difference(
                            score().value(), line().selfScore().score())));
        }
    }
}
