package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.Figure;
import cn.gov.tj.mz.fourstrong.activity.Figure.Qualifier;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/** The fields of one figure; how it is printed is proposed until somebody writes it differently. */
class FigureRow extends EntryRow<Figure> {

    private final TextField label = named(new TextField(), "activity.figure.label");
    private final BigDecimalField amount = named(new BigDecimalField(), "activity.figure.amount");
    private final Select<Qualifier> qualifier =
            choice("activity.figure.qualifier", Qualifier.values(), Qualifier.EXACT);
    private final TextField unit = named(new TextField(), "activity.figure.unit");
    private final TextField period = named(new TextField(), "activity.figure.period");
    private final TextField printed = named(new TextField(), "activity.figure.printed");
    private String proposal = "";

    FigureRow() {
        addClassName("fs-entry-figure");
        label.setRequiredIndicatorVisible(true);
        printed.setRequiredIndicatorVisible(true);
        add(label, amount, qualifier, unit, printed, period);
        amount.addValueChangeListener(_ -> propose());
        qualifier.addValueChangeListener(_ -> propose());
        unit.addValueChangeListener(_ -> propose());
    }

    @Override
    void fill(Figure figure) {
        label.setValue(figure.label());
        amount.setValue(figure.amount());
        qualifier.setValue(figure.qualifier());
        unit.setValue(Objects.requireNonNullElse(figure.unit(), ""));
        period.setValue(Objects.requireNonNullElse(figure.periodText(), ""));
        printed.setValue(figure.asPrinted());
    }

    @Override
    Figure value() {
        return new Figure(
                label.getValue(),
                amount.getValue(),
                qualifier.getValue(),
                unit.getValue(),
                period.getValue(),
                printed.getValue());
    }

    @Override
    void bind(FieldErrors problems, String place) {
        problems.bind(place + "label", label)
                .bind(place + "amount", amount)
                .bind(place + "unit", unit)
                .bind(place + "asPrinted", printed)
                .bind(place + "periodText", period);
    }

    @Override
    HasValue<?, ?>[] fields() {
        return new HasValue<?, ?>[] {label, amount, qualifier, unit, printed, period};
    }

    private void propose() {
        var before = proposal;
        proposal = Figure.printed(amount.getValue(), qualifier.getValue(), unit.getValue());
        if (printed.getValue().equals(before)) {
            printed.setValue(proposal);
        }
    }
}
