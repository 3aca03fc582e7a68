package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.EvidenceUse.Use;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.screen.PageLink;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** An indicator that a record is evidence for, one click away. */
class UseRow extends Div {

    UseRow(Use use) {
        var link = new PageLink(getTranslation("activity.use", use.code(), use.indicator()), use.route());
        var period = new Span(Formats.current().period(use.period()));
        period.addClassName("fs-muted");
        addClassName("fs-details-row");
        add(link, period);
    }
}
