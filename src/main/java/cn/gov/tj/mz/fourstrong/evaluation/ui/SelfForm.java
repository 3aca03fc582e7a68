package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityEvidence;
import cn.gov.tj.mz.fourstrong.activity.ActivityReader;
import cn.gov.tj.mz.fourstrong.activity.Evidence;
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

    SelfForm(AssessmentSheet sheet, ActivityReader activities, ActivityEvidence candidates) {
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
    String tabText(List<IndicatorLine> indicators, Tally given) {
        var formats = Formats.current();
        var full = Formats.current().marks(AssessmentSheet.fullMarks(indicators));
        if (given.isComplete()) {
            return getTranslation("evaluation.tab.done", formats.score(given.sum()), full);
        }
        return given.scored() == 0
                ? getTranslation("evaluation.tab.none", full, given.open())
                : getTranslation("evaluation.tab.open", formats.score(given.sum()), full, given.open());
    }

    @Override
    Component[] totalText(Tally given) {
        var formats = Formats.current();
        var sum = new Span(totalLine("evaluation.total", given));
        sum.addClassName("fs-total-points");
        var open = given.isComplete()
                ? getTranslation("evaluation.total.done")
                : getTranslation("evaluation.total.open", given.open());
        var previous = sheet.previous();
        var before = previous == null
                ? ""
                : " · " + getTranslation("evaluation.total.previous", formats.score(previous.total()));
        return new Component[] {sum, new Span(open + before)};
    }

    private void aim(SelfLine line) {
        lines().forEach(each -> each.setClassName("fs-line-current", each == line));
        current = line;
        panel.aim(line.indicator);
    }

    private void adopt(Evidence activity) {
        if (current.adopt(activity)) {
            changed(current);
        }
    }
}
