package cn.gov.tj.mz.fourstrong.supervision.ui;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import cn.gov.tj.mz.fourstrong.screen.StateBadge;
import cn.gov.tj.mz.fourstrong.screen.Tone;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import cn.gov.tj.mz.fourstrong.supervision.ProgressRow;
import cn.gov.tj.mz.fourstrong.supervision.RunningCycle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the five steps of a cycle came to for one branch, and its points. */
final class MatrixCells {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MM-dd").withZone(TimeZones.BUREAU);

    private final RunningCycle cycle;
    private final ProgressRow row;
    private final EvaluationState state;

    MatrixCells(RunningCycle cycle, ProgressRow row) {
        this.cycle = cycle;
        this.row = row;
        this.state = row.status().state();
    }

    List<Component> steps() {
        return row.status().isExcluded()
                ? List.of(StateLabels.badge(row.status()), ahead(), ahead(), ahead(), ahead())
                : List.of(self(), review(), approval(), publicity(), last());
    }

    Component points() {
        if (!row.status().hasResult()) {
            return ahead();
        }
        var score = Formats.current().score(row.total());
        var points = row.total() == null ? new Span(score) : new Span(new PageLink(score, SheetLinks.why(row.id())));
        if (row.status().isProvisional()) {
            var mark = new Span(text("provisional"));
            mark.addClassName("fs-course-mark");
            points.add(new Span(" "), mark);
        }
        return points;
    }

    private Component self() {
        if (state == EvaluationState.RETURNED) {
            return StateLabels.badge(row.status());
        }
        if (state == EvaluationState.DRAFT) {
            var scored = cycle.drafts().get(row.id());
            var self = new Span(StateLabels.badge(row.status()));
            if (scored != null && scored.scored() > 0) {
                self.add(new Span(" "), muted(text("scored", scored.scored(), scored.indicators())));
            }
            return self;
        }
        var submitted = row.course().submittedAt();
        return done(submitted == null ? text("done") : DAY.format(submitted));
    }

    private Component review() {
        var asked = row.course().reviewers().size();
        if (state.isWithBranch()) {
            return ahead();
        }
        if (state == EvaluationState.SUBMITTED) {
            return asked == 0 ? attention(text("waits")) : underway(text("handedIn", row.handedIn(), asked));
        }
        return done(asked == 0 ? text("done") : text("handedIn", row.handedIn(), asked));
    }

    private Component approval() {
        return switch (state) {
            case DRAFT, RETURNED, SUBMITTED -> ahead();
            case REVIEWED -> cycle.isDecidedHere(row) ? attention(text("yours")) : underway(text("others"));
            case APPROVED, PUBLICISED, FINAL -> done(text("done"));
        };
    }

    private Component publicity() {
        return switch (state) {
            case DRAFT, RETURNED, SUBMITTED, REVIEWED -> ahead();
            case APPROVED -> cycle.isDecidedHere(row) ? attention(text("waits")) : underway(text("others"));
            case PUBLICISED -> underway(StateLabels.word(state));
            case FINAL -> done(text("done"));
        };
    }

    private Component last() {
        return state == EvaluationState.FINAL ? StateLabels.badge(row.status()) : ahead();
    }

    private static Component done(String words) {
        return new StateBadge(words, Tone.DONE);
    }

    private static Component underway(String words) {
        return new StateBadge(words, Tone.UNDERWAY);
    }

    private static Component attention(String words) {
        return new StateBadge(words, Tone.ATTENTION);
    }

    private static Component ahead() {
        return muted(StateBadge.DASH);
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassNames("fs-muted", "fs-course-count");
        return span;
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate("supervision.card.step." + key, values);
    }
}
