package cn.gov.tj.mz.fourstrong.organisation.ui;

import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportForm;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportServices;
import cn.gov.tj.mz.fourstrong.organisation.Unit;
import cn.gov.tj.mz.fourstrong.organisation.upload.OrganisationUploadService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;

/** The way in for units and branches that are listed in a spreadsheet. */
@SpringComponent
class OrganisationImport {

    private static final String NAME = "organisation.import";

    private final OrganisationUploadService organisation;
    private final ImportServices services;

    OrganisationImport(OrganisationUploadService organisation, ImportServices services) {
        this.organisation = organisation;
        this.services = services;
    }

    /** @param changed runs when units or branches were taken over */
    Button button(Runnable changed) {
        return services.button(NAME, this::form, changed);
    }

    private ImportForm form() {
        return new ImportForm(
                NAME,
                OrganisationUploadService.TARGET,
                null,
                organisation.columns(),
                words(),
                Map.of(
                        "code",
                        "FC",
                        "name",
                        I18NProvider.translate("organisation.import.example.name"),
                        "shortName",
                        I18NProvider.translate("organisation.import.example.shortName"),
                        "parent",
                        I18NProvider.translate("organisation.import.example.parent"),
                        "members",
                        "46",
                        "foundedOn",
                        "2020-07-01"),
                null);
    }

    private static ImportWords words() {
        var words = new ImportWords();
        for (var locale : ImportForm.languages()) {
            words.value("kind", I18NProvider.translate(locale, "organisation.branch"), "BRANCH");
            for (var kind : Unit.Kind.values()) {
                words.value("kind", I18NProvider.translate(locale, "organisation.kind." + kind), kind.name());
            }
            words.value("state", I18NProvider.translate(locale, "organisation.active"), "true")
                    .value("state", I18NProvider.translate(locale, "organisation.dissolved"), "false")
                    .value("committee", I18NProvider.translate(locale, "screen.yes"), "true")
                    .value("committee", I18NProvider.translate(locale, "screen.no"), "false");
        }
        return words;
    }
}
