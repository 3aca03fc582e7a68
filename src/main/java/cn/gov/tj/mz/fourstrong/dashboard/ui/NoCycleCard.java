package cn.gov.tj.mz.fourstrong.dashboard.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing was evaluated yet. */
class NoCycleCard extends Card {

    NoCycleCard() {
        super("none");
        var text = new Paragraph(getTranslation("dashboard.noCycle"));
        text.addClassName("fs-card-empty");
        add(text);
    }
}
