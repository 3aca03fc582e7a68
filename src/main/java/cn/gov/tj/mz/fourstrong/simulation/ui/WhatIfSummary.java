package cn.gov.tj.mz.fourstrong.simulation.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.simulation.WhatIfResult;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What would change as a whole, and which scores could not be compared. */
class WhatIfSummary extends Div {

    WhatIfSummary() {
        addClassNames("fs-card", "fs-what-if");
    }

    void show(WhatIfResult answer) {
        removeAll();
        line("simulation.whatIf.sum", answer.rows().size(), answer.changedGrades(), answer.changedPlaces());
        line(
                answer.scaled().isEmpty() ? "simulation.whatIf.notScaled" : "simulation.whatIf.scaled",
                joined(answer.scaled()));
        if (!answer.added().isEmpty()) {
            line(
                    "simulation.whatIf.added",
                    joined(answer.added()),
                    Formats.current().marks(answer.marks()));
        }
        if (!answer.removed().isEmpty()) {
            line("simulation.whatIf.removed", joined(answer.removed()));
        }
        if (!answer.lost().isEmpty()) {
            line("simulation.whatIf.lost", joined(answer.lost()));
        }
    }

    private void line(String key, Object... arguments) {
        add(new Div(getTranslation(key, arguments)));
    }

    private static String joined(List<String> words) {
        return String.join("、", words);
    }
}
