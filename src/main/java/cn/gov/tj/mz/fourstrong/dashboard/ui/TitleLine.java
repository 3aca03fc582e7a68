package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.title.TitleListing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The title that a branch holds, in words; leads to its history. */
class TitleLine extends Paragraph {

    TitleLine(TitleListing.Held title, String branch) {
        addClassName("fs-title-line");
        var formats = Formats.current();
        var granted = formats.dayInText(title.grantedOn());
        var improveBy = title.improveBy();
        var words = improveBy == null
                ? getTranslation("dashboard.heldTitle", title.certificate(), granted)
                : getTranslation(
                        "dashboard.heldTitle.improving", title.certificate(), granted, formats.dayInText(improveBy));
        add(VaadinIcon.MEDAL.create(), new Anchor("titles?branch=" + branch, words));
    }
}
