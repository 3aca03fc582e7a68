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
class DayDialog extends CalendarDialog<DayEntry> {

    private final DatePicker day = new DatePicker(getTranslation("calendar.days.day"));
    private final Select<DayKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("calendar.days.name"));

    /** @param known the day as it is, null for another one */
    DayDialog(int year, @Nullable SpecialDay known, Consumer<DayEntry> then) {
        super(known == null ? "calendar.day.add" : "calendar.day.edit", DayEntry.class);
        kind.setLabel(getTranslation("calendar.days.kind"));
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("calendar.kind." + value));
        name.setHelperText(getTranslation("calendar.days.name.help"));
        fields.bind("day", day).bind("kind", kind).bind("name", name);
        if (known == null) {
            day.setInitialPosition(LocalDate.of(year, 1, 1));
            kind.setValue(DayKind.HOLIDAY);
        } else {
            fields.read(new DayEntry(known.day(), known.kind(), known.name()));
            day.setReadOnly(true);
        }
        form(then, day, kind, name);
    }
}
