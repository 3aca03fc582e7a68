package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.calendar.DayEntry;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.SpecialDay;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what a day is. */
class DayDialog extends FormDialog {

    private final DatePicker day = new DatePicker(getTranslation("calendar.days.day"));
    private final Select<DayKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("calendar.days.name"));

    /** @param known the day as it is, null for another one */
    DayDialog(int year, @Nullable SpecialDay known, Consumer<DayEntry> then) {
        super(known == null ? "calendar.day.add" : "calendar.day.edit");
        kind.setLabel(getTranslation("calendar.days.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("calendar.kind." + value));
        name.setHelperText(getTranslation("calendar.days.name.help"));
        if (known == null) {
            day.setInitialPosition(LocalDate.of(year, 1, 1));
            kind.setValue(DayKind.HOLIDAY);
        } else {
            day.setValue(known.day());
            day.setReadOnly(true);
            kind.setValue(known.kind());
            name.setValue(known.name());
        }
        problems.bind("day", day).bind("kind", kind).bind("name", name);
        form(() -> then.accept(new DayEntry(day.getValue(), kind.getValue(), name.getValue())), day, kind, name);
    }
}
