package cn.gov.tj.mz.fourstrong.evaluation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;

/** How scores add up to a total, in a sentence for people who add them up themselves. */
public class ScoreRule extends Paragraph {

    public ScoreRule() {
        super(I18NProvider.translate("evaluation.rule"));
        addClassNames("fs-score-rule", "fs-muted");
    }
}
