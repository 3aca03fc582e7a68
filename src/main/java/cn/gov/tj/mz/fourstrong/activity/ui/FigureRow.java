package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import cn.gov.tj.mz.fourstrong.screen.DecimalField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** The fields of one figure; how it is printed is proposed until somebody writes it differently. */
class FigureRow extends EntryRow<Figure> {

    private final TextField label = new TextField(getTranslation("activity.figure.label"));
    private final DecimalField amount = new DecimalField(getTranslation("activity.figure.amount"));
    private final Select<Qualifier> qualifier =
            choice("activity.figure.qualifier", Qualifier.values(), Qualifier.EXACT);
    private final TextField unit = new TextField(getTranslation("activity.figure.unit"));
    private final TextField period = new TextField(getTranslation("activity.figure.period"));
    private final TextField printed = new TextField(getTranslation("activity.figure.printed"));
    private String proposal = "";
    private String takenUnit = "";
    private boolean takenMore;

    FigureRow() {
        super(Figure.class);
        addClassName("fs-entry-figure");
        label.setRequiredIndicatorVisible(true);
        printed.setRequiredIndicatorVisible(true);
        add(label, amount, qualifier, unit, printed, period);
        fields.bind("label", label)
                .bind("amount", amount)
                .bind("qualifier", qualifier)
                .bind("unit", unit)
                .bind("periodText", period)
                .bind("asPrinted", printed);
        amount.acceptAnyUnit();
        amount.addValueChangeListener(_ -> {
            takeUnit();
            propose();
        });
        qualifier.addValueChangeListener(_ -> propose());
        unit.addValueChangeListener(_ -> propose());
    }

    /** What was typed behind the amount, as in 20余户, goes to the fields that ask for it, over nothing typed there. */
    private void takeUnit() {
        var typed = amount.typedUnit();
        var counted = Figure.unitBehind(typed);
        var more = !counted.equals(typed);
        if (more || takenMore) {
            qualifier.setValue(more ? Qualifier.MORE_THAN : Qualifier.EXACT);
        }
        takenMore = more;
        if (!counted.isEmpty() && (unit.isEmpty() || unit.getValue().equals(takenUnit))) {
            unit.setValue(counted);
            takenUnit = counted;
        }
    }

    private void propose() {
        var before = proposal;
        proposal = Figure.printed(amount.getValue(), qualifier.getValue(), unit.getValue());
        if (printed.getValue().equals(before)) {
            printed.setValue(proposal);
        }
    }
}
