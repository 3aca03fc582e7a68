package cn.gov.tj.mz.fourstrong.activity.duty.ui;

import cn.gov.tj.mz.fourstrong.activity.duty.DutyState;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What the signs of the table mean, and what follows from them. */
class DutyLegend extends Paragraph {

    DutyLegend() {
        addClassName("fs-duties-legend");
        for (var state : DutyState.values()) {
            var sign = new Span(DutyWords.sign(state));
            sign.addClassNames(
                    "fs-duty-sign",
                    "fs-duty-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            add(new Span(sign, new Span(" " + Formats.current().name(state))));
        }
        add(new Span(DutyWords.text("legend")));
    }
}
