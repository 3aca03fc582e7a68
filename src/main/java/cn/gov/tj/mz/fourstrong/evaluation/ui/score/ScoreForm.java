package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.proposal.Proposal;
import cn.gov.tj.mz.fourstrong.evaluation.ui.LineHead;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ProposalNote;
import cn.gov.tj.mz.fourstrong.rubric.Tally;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.LeaveGuard;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The indicators of an evaluation as fields to score, one criterion at a time, with sums that follow what is typed. */
@StyleSheet("context://columns.css")
@StyleSheet("context://sheet.css")
@StyleSheet("context://criteria.css")
@StyleSheet("context://draft.css")
@StyleSheet("context://score-form.css")
abstract class ScoreForm<L extends ScoreLine> extends Div {

    final transient AssessmentSheet sheet;
    final CriterionTabs tabs = new CriterionTabs(this::shown);
    final LeaveGuard guard = new LeaveGuard(this);
    final transient FormDraft<L> draft;

    private final List<L> lines;
    private final FieldErrors problems = new FieldErrors();
    private final Div body = new Div();
    private transient Runnable onEdit = () -> {};

    ScoreForm(AssessmentSheet sheet, String kind, Function<IndicatorLine, L> line) {
        this.sheet = sheet;
        this.lines = sheet.lines().stream().map(line).toList();
        this.draft = new FormDraft<>(lines, this::edited);
        addClassName("fs-score-form");
        getElement().setAttribute("data-fs-sheet", true);
        body.addClassNames("fs-card", "fs-lines", "fs-lines-" + kind);
        body.add(new LineHead(kind));
        lines.forEach(this::add);
        var keys = new Div(getTranslation("evaluation.keys"));
        keys.addClassName("fs-keys");
        body.add(keys);
        var columns = new Div(body);
        columns.addClassName("fs-columns");
        add(guard, tabs, columns);
    }

    /** What the sums of a criterion say. */
    abstract String tabText(List<IndicatorLine> indicators, Tally tally);

    /** What the card of the total says. */
    abstract Component[] totalText(Tally tally);

    /** The sum so far, of all that could be earned. */
    final String totalLine(String key, Tally tally) {
        return getTranslation(
                key,
                Formats.current().score(tally.scored() == 0 ? null : tally.sum()),
                Formats.current().marks(AssessmentSheet.fullMarks(sheet.lines())));
    }

    /** Another criterion is shown now. */
    void shown(Criterion criterion) {
        lines.forEach(line -> line.setVisible(line.criterion() == criterion));
    }

    /** Shows the first criterion that is not complete and all sums; call it when the form is put together. */
    final void begin() {
        var first = lines.stream().filter(line -> line.score.points() == null).findFirst();
        choose(first.map(ScoreLine::criterion).orElse(Criterion.POLITICAL_FUNCTION));
        sum();
    }

    /** Shows what the records speak for where they can be counted; it stands beside the field until people adopt it. */
    final void propose(Map<UUID, Proposal> proposals) {
        lines.forEach(line -> {
            var proposal = proposals.get(line.indicator.id());
            if (proposal != null) {
                line.add(new ProposalNote(proposal).adopting(line.indicator.code(), () -> {
                    line.score.setValue(proposal.points());
                    changed(line);
                }));
            }
        });
    }

    final Tally tally() {
        return tally(lines);
    }

    final List<L> lines() {
        return lines;
    }

    /** Whether the action was done; when not, the fault is shown where it is, and everything typed stays. */
    final boolean accepted(Runnable action) {
        var done = problems.accepted(action);
        if (!done) {
            lines.stream()
                    .filter(line -> line.score.isInvalid() || line.words.isInvalid())
                    .findFirst()
                    .ifPresent(this::lead);
        }
        return done;
    }

    /** Tells of a change that no field shows. */
    final void changed(L line) {
        guard.changed();
        line.edited(this::edited);
    }

    /** Runs whenever people changed something. */
    final void onEdit(Runnable listener) {
        onEdit = listener;
    }

    /** Leads to the first line that cannot be stored as it is. */
    final void leadToFault() {
        draft.firstOpen().ifPresent(this::lead);
    }

    final void beside(Component panel) {
        body.getParent().ifPresent(columns -> ((Div) columns).add(panel));
    }

    private void add(L line) {
        problems.bind("score." + line.indicator.code(), line.score)
                .bind("comment." + line.indicator.code(), line.words);
        guard.watch(line.score, line.words);
        line.watch(this::sum, this::edited);
        body.add(line);
    }

    private void edited() {
        onEdit.run();
    }

    private void lead(L line) {
        choose(line.criterion());
        line.lead();
    }

    private void choose(Criterion criterion) {
        tabs.choose(criterion);
        shown(criterion);
    }

    private void sum() {
        for (var criterion : Criterion.values()) {
            var below =
                    lines.stream().filter(line -> line.criterion() == criterion).toList();
            tabs.show(criterion, tabText(sheet.lines(criterion), tally(below)));
        }
        tabs.showTotal(totalText(tally()));
    }

    private static Tally tally(List<? extends ScoreLine> lines) {
        return Tally.of(lines.stream().map(line -> line.score.points()).toList());
    }
}
