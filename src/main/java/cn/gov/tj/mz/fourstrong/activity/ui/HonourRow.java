package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of one honour. */
class HonourRow extends EntryRow<Honour> {

    private final TextField title = new TextField(getTranslation("activity.honour.title"));
    private final Select<Honour.Level> level =
            choice("activity.honour.level", Honour.Level.values(), Honour.Level.UNKNOWN);
    private final TextField awardedBy = new TextField(getTranslation("activity.honour.awardedBy"));
    private final TextField years = new TextField(getTranslation("activity.honour.years"));
    private final Select<Honour.Recipient> recipient =
            choice("activity.honour.recipient", Honour.Recipient.values(), Honour.Recipient.BRANCH);
    private final WholeNumberField quantity =
            new WholeNumberField(getTranslation("activity.honour.quantity")).acceptUnits("screen.units.things");

    HonourRow() {
        super(Honour.class);
        addClassName("fs-entry-honour");
        title.setRequiredIndicatorVisible(true);
        years.setPlaceholder(getTranslation("activity.honour.years.example"));
        add(title, level, awardedBy, years, recipient, quantity);
        fields.bind("title", title)
                .bind("level", level)
                .bind("awardedBy", awardedBy)
                .bind("years", years)
                .bind("recipient", recipient)
                .bind("quantity", quantity);
    }
}
