package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.BureauMean;
import cn.gov.tj.mz.fourstrong.dashboard.ScoredResult;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;

/** By how much a branch lies above or below the whole bureau, criterion by criterion, in percentage points. */
class MeanCard extends Card {

    MeanCard(ScoredResult own, BureauMean mean) {
        super("mean");
        var list = new UnorderedList();
        list.addClassName("fs-mean");
        for (var criterion : Criterion.values()) {
            list.add(line(criterion, own, mean));
        }
        add(
                heading(getTranslation("dashboard.mean.title"), getTranslation("dashboard.measure.rate")),
                list,
                note(mean));
    }

    /** Says that no other branch can be read from it. */
    static Paragraph note(BureauMean mean) {
        var note = new Paragraph(I18NProvider.translate("dashboard.branches.mean.note", mean.branches()));
        note.addClassName("fs-card-note");
        return note;
    }

    /** The mean behind the branch in a chart of the criteria. */
    static ChartSeries series(BureauMean mean) {
        return ChartSeries.reference(
                "mean", I18NProvider.translate("dashboard.branches.mean"), Criteria.values(mean.percents()));
    }

    private ListItem line(Criterion criterion, ScoredResult own, BureauMean mean) {
        var formats = Formats.current();
        var percent = own.percents().get(criterion);
        var ofAll = mean.percents().get(criterion);
        var name = DrillDown.evaluation(own.result().id(), criterion.name()).link(new Span(Criteria.name(criterion)));
        var words = new Span(getTranslation("dashboard.mean.line", formats.score(percent), formats.score(ofAll)));
        words.addClassName("fs-muted");
        var line = new ListItem(name, words);
        var difference = Scoring.difference(ofAll, percent);
        if (difference != null) {
            line.add(new Change(difference, true, ""));
        }
        return line;
    }
}
