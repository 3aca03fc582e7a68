package cn.gov.tj.mz.fourstrong.evaluation.ui;

import cn.gov.tj.mz.fourstrong.evaluation.Label;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What an indicator is called and how points are given for it, in two lines. */
class IndicatorHead extends Div {

    IndicatorHead(String code, Label name, String rule) {
        addClassName("fs-indicator");
        var mark = new Span(code);
        mark.addClassName("fs-indicator-code");
        var title = new Div(mark, new Span(name.in(getLocale())));
        title.addClassName("fs-indicator-name");
        var how = new Div(rule);
        how.addClassName("fs-indicator-rule");
        add(title, how);
    }
}
