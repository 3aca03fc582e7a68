package cn.gov.tj.mz.fourstrong.trace.ui;

import static java.util.stream.Collectors.joining;

import cn.gov.tj.mz.fourstrong.evaluation.proposal.Proposal;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.evaluation.ui.EvidenceChips;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ProposalNote;
import cn.gov.tj.mz.fourstrong.evaluation.ui.ScoreCells;
import cn.gov.tj.mz.fourstrong.evaluation.ui.SheetLinks;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.trace.TotalExplanation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;

/** Each indicator that lost points: how many, who gave what, in which words, and the records it rests on. */
class WhyLosses extends Div {

    private final Formats formats = Formats.current();
    private final transient Map<UUID, Proposal> counted;

    /** @param counted what the records speak for, by indicator, where they can be counted */
    WhyLosses(TotalExplanation why, Map<UUID, Proposal> counted) {
        this.counted = counted;
        addClassNames("fs-card", "fs-trace-losses");
        setVisible(!why.losses().isEmpty());
        var list = new OrderedList();
        why.losses().forEach(loss -> list.add(item(why.sheet(), loss)));
        add(new H2(getTranslation("trace.why.losses", why.losses().size())), list);
    }

    private ListItem item(AssessmentSheet sheet, TotalExplanation.Loss loss) {
        var line = loss.line();
        var name = SheetLinks.to(
                sheet,
                line,
                line.indicator().code() + " " + line.indicator().name().in(getLocale()));
        var points = new Span(getTranslation(
                "trace.why.points",
                formats.marks(line.indicator().fullMarks()),
                formats.score(line.result()),
                formats.score(loss.points())));
        points.addClassName("fs-trace-points");
        var item = new ListItem(name, points, muted(scores(line)));
        var adjusted = line.adjusted();
        if (adjusted != null) {
            item.add(said(getTranslation("trace.why.adjusted", adjusted.by(), adjusted.reason())));
        }
        line.reviews().stream()
                .filter(review -> review.remark() != null)
                .map(review -> said(getTranslation("trace.why.remark", review.reviewer(), review.remark())))
                .forEach(item::add);
        var proposal = counted.get(line.indicator().id());
        if (proposal != null) {
            item.add(new ProposalNote(proposal));
        }
        item.add(
                line.selfScore().evidence().isEmpty()
                        ? muted(getTranslation("trace.why.noEvidence"))
                        : EvidenceChips.links().with(line.selfScore().evidence()));
        return item;
    }

    private String scores(IndicatorLine line) {
        var given = line.reviews().stream()
                .map(review -> review.reviewer() + " " + formats.score(review.score()))
                .collect(joining(getTranslation("trace.why.comma")));
        return getTranslation(
                "trace.why.scores",
                formats.score(line.selfScore().score()),
                formats.score(line.review()),
                given.isEmpty() ? formats.none() : given,
                ScoreCells.words(line.previous(), line.indicator().fullMarks()));
    }

    private static Div muted(String words) {
        var div = new Div(words);
        div.addClassName("fs-muted");
        return div;
    }

    private static Div said(String words) {
        var div = new Div(words);
        div.addClassName("fs-said");
        return div;
    }
}
