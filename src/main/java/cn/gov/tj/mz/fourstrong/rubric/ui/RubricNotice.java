package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.RubricDetails;
import cn.gov.tj.mz.fourstrong.rubric.RubricState;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the state of a rubric means for those who want to use or change it. */
public class RubricNotice extends Div {

    RubricNotice(RubricDetails rubric) {
        addClassNames("fs-card", "fs-rubric-notice");
        var reason = rubric.withdrawnReason();
        var key = rubric.isEnableable() ? "rubric.state.enableable" : "rubric.state." + rubric.state();
        add(new Span(getTranslation(key, reason == null ? "" : reason)));
        if (!rubric.missing().isEmpty()) {
            var list = new UnorderedList();
            rubric.missing().forEach(problem -> list.add(new ListItem(Problems.inWords(problem, getLocale()))));
            add(list);
        }
    }

    /** Says why it cannot be changed. */
    public static void unchangeable(RubricDetails rubric) {
        var inUse = rubric.state() == RubricState.IN_USE;
        Notices.error(inUse ? "rubric.refused.frozen" : "rubric.refused.withdrawn");
    }

    /** Says that it was saved, and what is still missing. */
    public static void saved(RubricDetails rubric) {
        if (rubric.isEnableable()) {
            Notices.success("rubric.saved");
        } else if (rubric.missing().isEmpty()) {
            Notices.info("rubric.saved.unchanged");
        } else {
            var locale = Formats.current().locale();
            Notices.info(
                    "rubric.saved.incomplete", Problems.inWords(rubric.missing().getFirst(), locale));
        }
    }
}
