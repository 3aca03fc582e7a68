package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityDetails;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Why a record was returned or withdrawn; not seen where it was not. */
class ReasonNote extends Div {

    ReasonNote() {
        addClassName("fs-details-reason");
        setVisible(false);
    }

    ReasonNote(ActivityDetails record) {
        this();
        show(record);
    }

    final void show(ActivityDetails record) {
        removeAll();
        var reason = record.reason();
        setVisible(reason.isPresent());
        reason.ifPresent(words -> add(
                VaadinIcon.COMMENT_O.create(), new Span(getTranslation("activity.reason." + record.state(), words))));
    }
}
