package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.evaluation.self.SelfProgress;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a branch has to do now in a cycle that runs, as its workbench says it, with the way there. */
class NextStep extends Paragraph {

    NextStep(SelfProgress draft) {
        var formats = Formats.current();
        var tally = draft.tally();
        var link = new PageLink(
                getTranslation(tally.scored() == 0 ? "dashboard.next.begin" : "dashboard.next.continue"),
                "self-assessment/" + draft.cycle());
        add(
                new Span(getTranslation(
                        "dashboard.next",
                        formats.period(draft.period()),
                        tally.scored(),
                        tally.count(),
                        formats.day(draft.due()))),
                link);
        addClassNames("fs-running", "fs-next-step", "fs-only-screen");
    }
}
