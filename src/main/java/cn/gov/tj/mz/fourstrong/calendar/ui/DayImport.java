package cn.gov.tj.mz.fourstrong.calendar.ui;

import cn.gov.tj.mz.fourstrong.calendar.CalendarUploadService;
import cn.gov.tj.mz.fourstrong.calendar.DayKind;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportForm;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportServices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.function.IntSupplier;

/** The way in for the days of a notice that are in a spreadsheet, as an export of the list writes them. */
@SpringComponent
class DayImport {

    private static final String NAME = "calendar.import";

    private final CalendarUploadService days;
    private final ImportServices services;

    DayImport(CalendarUploadService days, ImportServices services) {
        this.days = days;
        this.services = services;
    }

    /** @param changed runs when days were taken over */
    Button button(IntSupplier year, Runnable changed) {
        return services.button(NAME, () -> form(year.getAsInt()), changed);
    }

    private ImportForm form(int year) {
        return new ImportForm(
                NAME,
                CalendarUploadService.TARGET,
                Integer.toString(year),
                days.columns(),
                words(),
                Map.of(
                        "day",
                        year + "-01-01",
                        "kind",
                        I18NProvider.translate("calendar.kind." + DayKind.HOLIDAY),
                        "name",
                        I18NProvider.translate("calendar.import.example.name")),
                null);
    }

    private static ImportWords words() {
        var words = new ImportWords();
        for (var locale : ImportForm.languages()) {
            for (var kind : DayKind.values()) {
                words.value("kind", I18NProvider.translate(locale, "calendar.kind." + kind), kind.name())
                        .value("kind", I18NProvider.translate(locale, "calendar.sign." + kind), kind.name());
            }
        }
        return words;
    }
}
