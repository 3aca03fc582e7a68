package cn.gov.tj.mz.fourstrong.trace.ui;

import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreCells;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace.Signed;
import cn.gov.tj.mz.fourstrong.trace.IndicatorTrace.SubmittedMark;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scores of an indicator side by side, each with who gave it, when, and in which words. */
class TraceScores extends Div {

    private final Formats formats = Formats.current();

    TraceScores(IndicatorTrace trace) {
        var line = trace.line();
        addClassNames("fs-card", "fs-card-list");
        add(
                new H2(getTranslation("trace.scores")),
                row(
                        getTranslation("trace.source.SELF"),
                        line.selfScore().score(),
                        signed(trace.self()),
                        line.selfScore().comment()));
        trace.reviews().forEach(submitted -> add(review(submitted)));
        if (line.reviews().size() > 1) {
            add(mean(trace));
        } else if (line.reviews().isEmpty()) {
            add(row(getTranslation("trace.source.REVIEW"), null, "", null));
        }
        var adjusted = line.adjusted();
        var result = row(
                getTranslation((adjusted == null ? "trace.result" : "trace.result.adjusted")
                        + StateLabels.suffix(trace.sheet())),
                line.result(),
                signed(trace.result()),
                adjusted == null ? null : adjusted.reason());
        result.addClassName("fs-trace-result");
        add(result);
    }

    private Div review(SubmittedMark submitted) {
        var mark = submitted.mark();
        return row(
                getTranslation("trace.source.REVIEW"),
                mark.score(),
                signed(Optional.of(new Signed(mark.reviewer(), submitted.at()))),
                mark.remark());
    }

    private Div mean(IndicatorTrace trace) {
        var line = trace.line();
        var row = row(
                getTranslation("trace.mean"),
                line.review(),
                getTranslation("evaluation.spread", formats.score(line.spread())),
                null);
        if (line.needsTalk()) {
            var flag = new Div(
                    VaadinIcon.FLAG.create(),
                    new Span(getTranslation("trace.wide", formats.score(line.spreadLimit()))));
            flag.addClassName("fs-trace-flag");
            row.add(flag);
        }
        return row;
    }

    private String signed(Optional<Signed> by) {
        return by.map(signed -> signed.name() + " · " + formats.day(signed.at()))
                .orElse("");
    }

    private Div row(String name, @Nullable BigDecimal score, String by, @Nullable String words) {
        var signature = new Span(by);
        signature.addClassName("fs-muted");
        var row = new Div(new Span(name), ScoreCells.number(score), signature);
        row.addClassName("fs-trace-score");
        if (words != null) {
            var said = new Div(words);
            said.addClassName("fs-said");
            row.add(said);
        }
        return row;
    }
}
