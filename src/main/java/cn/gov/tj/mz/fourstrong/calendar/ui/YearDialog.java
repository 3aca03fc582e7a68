package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.calendar.SourceEntry;
import cn.gov.tj.mz.fourstrong.calendar.YearSheet;
import cn.gov.tj.mz.fourstrong.screen.DayField;
import cn.gov.tj.mz.fourstrong.screen.WholeNumberField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks on which notice a year stands; proposes how such notices are called. */
class YearDialog extends CalendarDialog<SourceEntry> {

    private final WholeNumberField year =
            new WholeNumberField(getTranslation("calendar.year")).acceptUnits("screen.units.years");
    private final TextField title = new TextField(getTranslation("calendar.source.title"));
    private final TextField number = new TextField(getTranslation("calendar.source.number"));
    private final DatePicker issuedOn = new DayField(getTranslation("calendar.source.issuedOn"));

    /** @param proposed the year to begin with, if any */
    YearDialog(@Nullable Integer proposed, Consumer<SourceEntry> then) {
        this("calendar.add", then);
        year.addValueChangeListener(event -> propose(event.getOldValue(), event.getValue()));
        year.setValue(proposed);
    }

    private YearDialog(String header, Consumer<SourceEntry> then) {
        super(header, SourceEntry.class);
        number.setHelperText(getTranslation("calendar.source.number.help"));
        fields.bind("year", year)
                .bind("title", title)
                .bind("documentNumber", number)
                .bind("issuedOn", issuedOn);
        form(then, year, title, number, issuedOn);
    }

    /** To correct what is said of a year's notice. */
    static YearDialog of(YearSheet known, Consumer<SourceEntry> then) {
        var dialog = new YearDialog("calendar.cite", then);
        var source = known.source();
        dialog.fields.read(
                source == null
                        ? new SourceEntry(known.number(), null, null, null)
                        : new SourceEntry(known.number(), source.title(), source.documentNumber(), source.issuedOn()));
        dialog.year.setReadOnly(true);
        return dialog;
    }

    /** What people typed themselves stays. */
    private void propose(@Nullable Integer before, @Nullable Integer now) {
        if (title.isEmpty() || title.getValue().equals(usual(before))) {
            title.setValue(usual(now));
        }
    }

    private String usual(@Nullable Integer of) {
        return of == null ? "" : getTranslation("calendar.source.usual", Integer.toString(of));
    }
}
