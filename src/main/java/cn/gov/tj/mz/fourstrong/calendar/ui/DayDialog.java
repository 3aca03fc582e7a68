package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.calendar.DayEntry;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.calendar.PublicityEnds;
import cn.gov.tj.mz.fourstrong.calendar.SpecialDay;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks what a day is. */
class DayDialog extends CalendarDialog<DayEntry> {

    private final DatePicker day = new DayField(getTranslation("calendar.days.day"));
    private final Select<DayKind> kind = new Select<>();
    private final MovedNote moved = new MovedNote();
    private final TextField name = new TextField(getTranslation("calendar.days.name"));

    /**
     * @param known the day as it is, null for another one
     * @param effect what a day that is chosen would move
     */
    DayDialog(
            int year,
            @Nullable SpecialDay known,
            Function<DayEntry, List<PublicityEnds.Moved>> effect,
            Consumer<DayEntry> then) {
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
        add(moved);
        day.addValueChangeListener(_ -> tell(effect));
        kind.addValueChangeListener(_ -> tell(effect));
    }

    /** For a day that is chosen already. */
    DayDialog on(LocalDate chosen) {
        day.setValue(chosen);
        return this;
    }

    /** Says before it is saved what follows for results that are public now. */
    private void tell(Function<DayEntry, List<PublicityEnds.Moved>> effect) {
        moved.show(effect.apply(new DayEntry(day.getValue(), kind.getValue(), name.getValue())));
    }
}
