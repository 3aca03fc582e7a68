package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.IndicatorLine;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What was named and said for the scores of an indicator. */
class SheetWords extends Div {

    SheetWords(IndicatorLine line) {
        addClassName("fs-proof");
        if (!line.selfScore().evidence().isEmpty()) {
            add(EvidenceChips.links().with(line.selfScore().evidence()));
        }
        said(getTranslation("evaluation.said.branch"), line.selfScore().comment());
        line.reviews().forEach(mark -> said(mark.reviewer(), mark.remark()));
        var adjusted = line.adjusted();
        if (adjusted != null) {
            said(
                    getTranslation(
                            "evaluation.adjusted",
                            adjusted.by(),
                            Formats.current().day(adjusted.at())),
                    adjusted.reason());
        }
    }

    private void said(String who, @Nullable String text) {
        if (text != null) {
            var name = new Span(who);
            name.addClassName("fs-said-by");
            var said = new Div(name, new Span(text));
            said.addClassName("fs-said");
            add(said);
        }
    }
}
