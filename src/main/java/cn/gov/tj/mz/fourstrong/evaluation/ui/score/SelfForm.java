package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetailsService;
import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The self-assessment of a branch, with its activities at hand as evidence. */
class SelfForm extends ScoreForm<SelfLine> {

    private final EvidencePanel panel;
    private SelfLine current = lines().getFirst();

    SelfForm(AssessmentSheet sheet, ActivityDetailsService activities, EvidenceService candidates) {
        super(sheet, "self", indicator -> new SelfLine(indicator, activities));
        panel = new EvidencePanel(sheet, candidates, activities, this::adopt);
        lines().forEach(line -> {
            line.onAim(() -> aim(line));
            line.onSearch(() -> {
                aim(line);
                panel.search();
            });
            line.onChange(() -> changed(line));
        });
        beside(panel);
        begin();
    }

    @Override
    void shown(Criterion criterion) {
        super.shown(criterion);
        aim(lines().stream()
                .filter(line -> line.criterion() == criterion)
                .findFirst()
                .orElseThrow());
    }

    @Override
    String tabText(List<IndicatorLine> indicators, Tally tally) {
        var formats = Formats.current();
        var full = Formats.current().marks(AssessmentSheet.fullMarks(indicators));
        if (tally.isComplete()) {
            return getTranslation("evaluation.tab.done", formats.score(tally.sum()), full);
        }
        return tally.scored() == 0
                ? getTranslation("evaluation.tab.none", full, tally.open())
                : getTranslation("evaluation.tab.open", formats.score(tally.sum()), full, tally.open());
    }

    @Override
    Component[] totalText(Tally tally) {
        var formats = Formats.current();
        var sum = new Span(totalLine("evaluation.total", tally));
        sum.addClassName("fs-total-points");
        var open = tally.isComplete()
                ? getTranslation("evaluation.total.done")
                : getTranslation("evaluation.total.open", tally.open());
        var previous = sheet.previous();
        var before = previous == null
                ? ""
                : " · " + getTranslation("evaluation.total.previous", formats.score(previous.total()));
        return new Component[] {sum, new Span(open + before)};
    }

    private void aim(SelfLine line) {
        lines().forEach(selfLine -> selfLine.setClassName("fs-line-current", selfLine == line));
        current = line;
        panel.aim(line.indicator);
    }

    private void adopt(Evidence activity) {
        if (current.adopt(activity)) {
            changed(current);
        }
    }
}
