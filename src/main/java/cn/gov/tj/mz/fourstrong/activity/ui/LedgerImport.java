package cn.gov.tj.mz.fourstrong.activity.ui;

import cn.gov.tj.mz.fourstrong.activity.ActivityTypeService;
import cn.gov.tj.mz.fourstrong.activity.Honour;
import cn.gov.tj.mz.fourstrong.activity.upload.ActivityUploadService;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportForm;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportServices;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The way in for records that a branch keeps in a spreadsheet. */
@SpringComponent
class LedgerImport {

    private static final String NAME = "activity.import";

    private static final List<String> WITH_EXAMPLE = List.of(
            "date", "types", "title", "summary", "figures", "place", "host", "recorder", "due", "present", "absent");

    private final ActivityUploadService ledgers;
    private final ActivityTypeService types;
    private final ImportServices services;

    LedgerImport(ActivityUploadService ledgers, ActivityTypeService types, ImportServices services) {
        this.ledgers = ledgers;
        this.types = types;
        this.services = services;
    }

    /** @param changed runs when records were taken over */
    Button button(Runnable changed) {
        return services.button(NAME, this::form, changed);
    }

    private ImportForm form() {
        return new ImportForm(
                NAME,
                ActivityUploadService.TARGET,
                null,
                ledgers.columns(),
                words(),
                examples(),
                I18NProvider.translate("activity.import.finish"));
    }

    private ImportWords words() {
        var words = new ImportWords();
        for (var locale : ImportForm.languages()) {
            types.choosable().forEach(type -> words.value("types", type.in(locale), type.code()));
            words.value("undated", I18NProvider.translate(locale, "activity.list.undated"), "undated");
            add(words, locale, "criteria", Criterion.values());
            add(words, locale, "level", Honour.Level.values());
            add(words, locale, "recipient", Honour.Recipient.values());
        }
        return words;
    }

    private static void add(ImportWords words, Locale locale, String column, Enum<?>[] values) {
        for (var value : values) {
            var key = value instanceof Criterion ? "criterion" : column;
            words.value(column, I18NProvider.translate(locale, key + "." + value.name()), value.name());
        }
    }

    private static Map<String, String> examples() {
        var examples = new HashMap<String, String>();
        WITH_EXAMPLE.forEach(
                column -> examples.put(column, I18NProvider.translate("activity.import.example." + column)));
        return examples;
    }
}
