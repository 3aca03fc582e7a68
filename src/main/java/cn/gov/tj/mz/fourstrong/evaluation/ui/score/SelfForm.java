package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.EvidenceService;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ActivityReader;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvidenceChips;
import cn.gov.tj.mz.fourstrong.evaluation.ui.IndicatorName;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreCells;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The self-assessment of a branch, with its activities at hand as evidence. */
class SelfForm extends ScoreForm<SelfForm.Line> implements EvidencePanel.Choice {

    private final EvidencePanel panel;
    private Line current = lines().getFirst();

    SelfForm(AssessmentSheet sheet, ActivityReader activities, EvidenceService candidates) {
        super(sheet, "self", line -> new Line(line, activities));
        panel = new EvidencePanel(sheet, candidates, activities, this);
        lines().forEach(this::listen);
        beside(panel);
        begin();
    }

    @Override
    void show(Criterion criterion) {
        super.show(criterion);
        aim(lines().stream()
                .filter(line -> line.indicator().criterion() == criterion)
                .findFirst()
                .orElseThrow());
    }

    @Override
    String tabText(List<IndicatorLine> indicators, Tally tally) {
        var formats = Formats.current();
        var full = formats.marks(AssessmentSheet.fullMarks(indicators));
        if (tally.isComplete()) {
            return getTranslation("evaluation.tab.done", formats.score(tally.sum()), full);
        }
        return tally.scored() == 0
                ? getTranslation("evaluation.tab.none", full, tally.open())
                : getTranslation("evaluation.tab.open", formats.score(tally.sum()), full, tally.open());
    }

    @Override
    Component[] totalText(Tally tally) {
        var sum = new Span(totalLine("evaluation.total", tally));
        sum.addClassName("fs-total-points");
        var open = tally.isComplete()
                ? getTranslation("evaluation.total.done")
                : getTranslation("evaluation.total.open", tally.open());
        var previous = sheet().previous();
        var before = previous == null
                ? ""
                : " · "
                        + getTranslation(
                                "evaluation.total.previous", Formats.current().score(previous.total()));
        return new Component[] {sum, new Span(open + before)};
    }

    private void listen(Line line) {
        line.score().input().addFocusListener(_ -> aim(line));
        line.words().input().addFocusListener(_ -> aim(line));
        line.search.addClickListener(_ -> {
            aim(line);
            panel.search();
        });
        line.evidence.onChange(() -> {
            draft().changed(line);
            panel.mark();
        });
    }

    private void aim(Line line) {
        lines().forEach(other -> other.setClassName("fs-line-current", other == line));
        current = line;
        panel.aim(line.line());
    }

    @Override
    public boolean has(UUID activity) {
        return current.activities().contains(activity);
    }

    @Override
    public List<String> elsewhere(UUID activity) {
        return lines().stream()
                .filter(line -> line != current && line.activities().contains(activity))
                .map(line -> line.indicator().code())
                .toList();
    }

    @Override
    public void toggle(Evidence activity) {
        current.evidence.toggle(activity.id(), activity.named());
    }

    /** An indicator as the branch scores it: points, evidence, words. */
    static final class Line extends ScoreLine {

        private final EvidenceChips evidence;
        private final NativeButton search = new NativeButton(getTranslation("evaluation.evidence.add"));

        Line(IndicatorLine line, ActivityReader activities) {
            super(line, "self", line.selfEntry());
            search.addClassName("fs-evidence-add");
            search.setAriaLabel(
                    getTranslation("evaluation.evidence.addTo", line.indicator().code()));
            evidence = EvidenceChips.editable(activities::open)
                    .with(line.selfScore().evidence());
            evidence.add(search);
            add(
                    IndicatorName.of(line, getLocale()),
                    ScoreCells.fullMarks(line.indicator().fullMarks()),
                    cell("fs-score-cell", score().input()),
                    cell("fs-proof", evidence, words().input()));
        }

        @Override
        Set<UUID> activities() {
            return evidence.ids();
        }

        @Override
        void show(Map<UUID, String> activities) {
            evidence.show(activities);
        }
    }
}
