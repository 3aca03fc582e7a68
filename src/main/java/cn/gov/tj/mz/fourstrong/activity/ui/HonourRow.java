package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/** The fields of one honour. */
class HonourRow extends EntryRow<Honour> {

    private final TextField title = named(new TextField(), "activity.honour.title");
    private final Select<Honour.Level> level =
            choice("activity.honour.level", Honour.Level.values(), Honour.Level.UNKNOWN);
    private final TextField awardedBy = named(new TextField(), "activity.honour.awardedBy");
    private final TextField years = named(new TextField(), "activity.honour.years");
    private final Select<Honour.Recipient> recipient =
            choice("activity.honour.recipient", Honour.Recipient.values(), Honour.Recipient.BRANCH);
    private final IntegerField quantity = named(new IntegerField(), "activity.honour.quantity");

    HonourRow() {
        addClassName("fs-entry-honour");
        title.setRequiredIndicatorVisible(true);
        years.setPlaceholder(getTranslation("activity.honour.years.example"));
        add(title, level, awardedBy, years, recipient, quantity);
    }

    @Override
    void fill(Honour honour) {
        title.setValue(honour.title());
        level.setValue(honour.level());
        awardedBy.setValue(Objects.requireNonNullElse(honour.awardedBy(), ""));
        years.setValue(Objects.requireNonNullElse(honour.years(), ""));
        recipient.setValue(honour.recipient());
        quantity.setValue(honour.quantity());
    }

    @Override
    Honour value() {
        return new Honour(
                title.getValue(),
                level.getValue(),
                awardedBy.getValue(),
                years.getValue(),
                recipient.getValue(),
                quantity.getValue());
    }

    @Override
    void bind(FieldErrors problems, String place) {
        problems.bind(place + "title", title)
                .bind(place + "awardedBy", awardedBy)
                .bind(place + "years", years)
                .bind(place + "quantity", quantity);
    }

    @Override
    HasValue<?, ?>[] fields() {
        return new HasValue<?, ?>[] {title, level, awardedBy, years, recipient, quantity};
    }
}
