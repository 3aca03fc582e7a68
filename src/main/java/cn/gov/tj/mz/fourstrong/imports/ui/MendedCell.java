package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

/** A cell that has to be mended, with what can stand there to choose from, where that is known. */
final class MendedCell extends Composite<Div> {

    MendedCell(ImportRow row, String column, ImportForm form, ImportLines.Mending mending) {
        var label = getTranslation("imports.mend", form.title(column), row.number());
        var allowed = form.words().allowed(column);
        if (allowed.isEmpty()) {
            var field = new TextField();
            field.setValue(row.cell(column));
            field.setAriaLabel(label);
            field.setInvalid(true);
            field.addThemeVariants(TextFieldVariant.SMALL);
            field.setWidthFull();
            field.addValueChangeListener(event -> mending.mend(row, column, event.getValue()));
            getContent().add(field);
        } else {
            var field = new ComboBox<String>();
            field.setItems(allowed);
            field.setAllowCustomValue(true);
            field.setValue(row.cell(column).isEmpty() ? null : row.cell(column));
            field.setAriaLabel(label);
            field.setInvalid(true);
            field.setWidthFull();
            field.addCustomValueSetListener(event -> mending.mend(row, column, event.getDetail()));
            field.addValueChangeListener(
                    event -> mending.mend(row, column, event.getValue() == null ? "" : event.getValue()));
            getContent().add(field);
        }
    }
}
