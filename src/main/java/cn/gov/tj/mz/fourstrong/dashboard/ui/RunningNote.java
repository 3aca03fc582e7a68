package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.Choice;
import cn.gov.tj.mz.fourstrong.dashboard.CycleTotals;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Paragraph;

/** Says that another cycle than the one shown is under way, and leads there. */
class RunningNote extends Paragraph {

    RunningNote(CycleTotals running, Choice choice, boolean own) {
        var cycle = running.cycle();
        var words = getTranslation(
                own ? "dashboard.running.own" : "dashboard.running",
                Formats.current().period(cycle.period()),
                running.totals().evaluated(),
                running.totals().expected());
        add(DrillDown.dashboard(choice.withCycle(cycle.code())).link(words));
        addClassNames("fs-running", "fs-only-screen");
    }
}
