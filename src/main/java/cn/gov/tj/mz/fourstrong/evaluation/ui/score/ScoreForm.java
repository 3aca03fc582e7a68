package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.draft.EntryEdit;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.Proposal;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.LineHead;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ProposalNote;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** The indicators of an evaluation as fields to score, one criterion at a time, with sums that follow what is typed. */
@StyleSheet("context://criteria.css")
@StyleSheet("context://draft.css")
@StyleSheet("context://score-form.css")
@JsModule("context://score-keys.js")
@StyleSheet("context://columns.css")
@StyleSheet("context://sheet.css")
abstract class ScoreForm<L extends ScoreLine> extends Div {

    private final transient AssessmentSheet sheet;
    private final List<L> lines;
    private final transient FormDraft draft;
    private final CriterionTabs tabs = new CriterionTabs(this::show);
    private final FieldErrors errors = new FieldErrors();
    private final Div body = new Div();
    private final Div columns = ScoreLine.cell("fs-columns", body);

    ScoreForm(AssessmentSheet sheet, String kind, Function<IndicatorLine, L> line) {
        this.sheet = sheet;
        this.lines = sheet.lines().stream().map(line).toList();
        addClassName("fs-score-form");
        getElement().setAttribute("data-fs-sheet", true);
        body.addClassNames("fs-card", "fs-lines", "fs-lines-" + kind);
        body.add(new LineHead(kind));
        lines.forEach(this::add);
        body.add(ScoreLine.cell("fs-keys", new Text(getTranslation("evaluation.keys." + kind))));
        draft = new FormDraft(lines, new LeaveGuard(this)); // checks values only after their old errors were taken away
        add(draft.guard(), tabs, columns);
    }

    abstract String tabText(List<IndicatorLine> indicators, Tally tally);

    abstract Component[] totalText(Tally tally);

    void show(Criterion criterion) {
        lines.forEach(line -> line.setVisible(line.indicator().criterion() == criterion));
    }

    /** The sum so far, of all that could be earned. */
    final String totalLine(String key, Tally tally) {
        var sum = Formats.current().score(tally.scored() == 0 ? null : tally.sum());
        return getTranslation(key, sum, Formats.current().marks(AssessmentSheet.fullMarks(sheet.lines())));
    }

    /** Shows the first criterion that is not complete and all sums; call it when the form is put together. */
    final void begin() {
        var first = lines.stream().filter(line -> line.score().value() == null).findFirst();
        tabs.choose(first.map(line -> line.indicator().criterion()).orElse(Criterion.POLITICAL_FUNCTION));
        sum();
    }

    /** Goes on from what was set aside in an earlier sitting, beginning where people have to choose. */
    final void resume(Map<UUID, EntryEdit> undecided) {
        draft.resume(undecided).map(line -> line.indicator().criterion()).ifPresent(tabs::choose);
    }

    /** Shows what the records speak for where they can be counted; it stands beside the field until people adopt it. */
    final void propose(Map<UUID, Proposal> proposals) {
        lines.forEach(line -> {
            var proposal = proposals.get(line.indicator().id());
            if (proposal != null) {
                line.add(new ProposalNote(proposal).adopting(line.indicator().code(), () -> {
                    line.score().show(proposal.points());
                    draft.changed(line);
                }));
            }
        });
    }

    final AssessmentSheet sheet() {
        return sheet;
    }

    final List<L> lines() {
        return lines;
    }

    final FormDraft draft() {
        return draft;
    }

    final Tally tally() {
        return tally(_ -> true);
    }

    /** Whether the action succeeded; if not, the fault is shown where it is, and everything typed stays. */
    final boolean accepted(Runnable action) {
        if (errors.accepted(action)) {
            return true;
        }
        lines.stream().filter(ScoreLine::isInvalid).findFirst().ifPresent(this::focus);
        return false;
    }

    final void focusFirstOpen() {
        draft.firstOpen().ifPresent(this::focus);
    }

    final void beside(Component panel) {
        columns.add(panel);
    }

    private void add(L line) {
        var code = line.indicator().code();
        errors.bind("score." + code, line.score().input())
                .bind("comment." + code, line.words().input());
        line.score().input().addValueChangeListener(_ -> sum());
        body.add(line);
    }

    private void focus(ScoreLine line) {
        tabs.choose(line.indicator().criterion());
        line.focusFault();
    }

    private void sum() {
        tabs.show(criterion ->
                tabText(sheet.lines(criterion), tally(line -> line.indicator().criterion() == criterion)));
        tabs.showTotal(totalText(tally()));
    }

    private Tally tally(Predicate<ScoreLine> filter) {
        var points = lines.stream().filter(filter).map(line -> line.score().value());
        return Tally.of(points.toList());
    }
}
