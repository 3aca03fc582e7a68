package cn.gov.tj.mz.fourstrong.evaluation.ui.score;

import cn.gov.tj.mz.fourstrong.evaluation.sheet.AssessmentSheet;
import cn.gov.tj.mz.fourstrong.evaluation.upload.ScoreUploadService;
import cn.gov.tj.mz.fourstrong.imports.ImportWords;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportForm;
import cn.gov.tj.mz.fourstrong.imports.ui.ImportServices;
import cn.gov.tj.mz.fourstrong.imports.ui.RowsImportDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The way in for scores that are kept in a spreadsheet. */
@SpringComponent
class ScoreImport {

    private static final String NAME = "evaluation.import";

    private final ScoreUploadService scores;
    private final ImportServices services;

    ScoreImport(ScoreUploadService scores, ImportServices services) {
        this.scores = scores;
        this.services = services;
    }

    /**
     * For the part of the branch, or of the reviewer.
     *
     * @param part {@link ScoreUploadService#SELF} or {@link ScoreUploadService#REVIEW}
     * @param stored saves what was typed, or says that it cannot be
     * @param changed runs when scores were taken over
     */
    Button button(String part, AssessmentSheet sheet, BooleanSupplier stored, Runnable changed) {
        return new Button(I18NProvider.translate(NAME), VaadinIcon.UPLOAD.create(), _ -> {
            if (stored.getAsBoolean()) {
                new RowsImportDialog(form(part, sheet), services, changed).open();
            }
        });
    }

    private ImportForm form(String part, AssessmentSheet sheet) {
        return new ImportForm(
                NAME,
                ScoreUploadService.TARGET,
                part + sheet.id(),
                scores.columns(),
                words(sheet),
                Map.of(
                        "code",
                        "A1",
                        "score",
                        "4.5",
                        "words",
                        I18NProvider.translate("evaluation.import.example.words")),
                null);
    }

    private static ImportWords words(AssessmentSheet sheet) {
        var words = new ImportWords();
        sheet.lines().stream()
                .map(line -> line.indicator())
                .forEach(indicator -> words.value("code", indicator.code(), indicator.code()));
        for (var locale : ImportForm.languages()) {
            sheet.lines().stream()
                    .map(line -> line.indicator())
                    .forEach(indicator -> words.value("code", indicator.name().in(locale), indicator.code()));
        }
        return words;
    }
}
