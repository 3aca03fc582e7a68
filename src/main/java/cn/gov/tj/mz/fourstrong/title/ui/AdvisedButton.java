package cn.gov.tj.mz.fourstrong.title.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Chooses all branches that the rubric suggests; where it suggests none it is off, and says why. */
class AdvisedButton extends Button {

    private final Span reason = new Span();

    AdvisedButton(Runnable choose) {
        setText(getTranslation("title.chooseAdvised"));
        addClickListener(_ -> choose.run());
        reason.addClassName("fs-muted");
    }

    void offer(boolean advises) {
        setEnabled(advises);
        reason.setText(advises ? "" : getTranslation("title.chooseAdvised.none"));
    }

    /** What stands beside it. */
    Span reason() {
        return reason;
    }
}
