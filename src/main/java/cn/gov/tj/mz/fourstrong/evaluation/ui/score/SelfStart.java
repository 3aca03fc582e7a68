package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationName;
import cn.gov.tj.mz.fourstrong.evaluation.ui.StateLabels;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Asks which of several open cycles is meant, so that nobody scores the wrong one; or says that there is none. */
class SelfStart extends Div {

    SelfStart(List<EvaluationName> own) {
        addClassNames("fs-card", "fs-self-start");
        var waiting = SelfHead.waiting(own);
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("evaluation.self.empty")));
            return;
        }
        var list = new UnorderedList();
        waiting.forEach(name -> list.add(new ListItem(link(name), StateLabels.badge(name.status()))));
        add(new Paragraph(getTranslation("evaluation.self.which", waiting.size())), list);
    }

    private static RouterLink link(EvaluationName name) {
        return new RouterLink(Formats.current().period(name.period()), SelfAssessmentView.class, name.cycle());
    }
}
