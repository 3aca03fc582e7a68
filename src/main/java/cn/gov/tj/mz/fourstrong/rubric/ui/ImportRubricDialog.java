package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.file.FileFault;
import cn.gov.tj.mz.fourstrong.rubric.file.RubricFileService;
import cn.gov.tj.mz.fourstrong.rubric.file.UploadedFile;
import cn.gov.tj.mz.fourstrong.screen.FieldErrors;
import cn.gov.tj.mz.fourstrong.screen.ImportFaults;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.SkippedNote;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Takes the files of a rubric, shows what they contain or what is wrong, and makes a new rubric: all or nothing. */
@StyleSheet("context://import.css")
class ImportRubricDialog extends Dialog {

    private final transient RubricFileService files;
    private final transient FieldWords words;
    private final transient Consumer<UUID> then;
    private final TextField name = new TextField(getTranslation("rubric.field.name"));
    private final Div found = new Div();
    private final Button confirm = new Button(getTranslation("rubric.import.confirm"), _ -> importFiles());
    private final FieldErrors problems = new FieldErrors().bind("name", name);
    private final transient Map<String, UploadedFile> uploads = new LinkedHashMap<>();

    /** @param then gets the new rubric */
    ImportRubricDialog(RubricFileService files, FieldWords words, Consumer<UUID> then) {
        this.files = files;
        this.words = words;
        this.then = then;
        setHeaderTitle(getTranslation("rubric.import"));
        setWidth("min(58rem, 100vw - 2rem)");
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        found.addClassNames("fs-import-found", "fs-rubric-found");
        found.getElement().setAttribute("aria-live", "polite");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        var upload = new RubricUpload(this::receive, this::forget, this::say);
        add(name, new Paragraph(getTranslation("rubric.import.help")), upload, found);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
    }

    /** Looks at the files again with the one that came. */
    final void receive(UploadedFile file) {
        if (uploads.size() == RubricUpload.MAX_FILES && !uploads.containsKey(file.name())) {
            say(getTranslation("rubric.import.tooMany", RubricUpload.MAX_FILES));
            return;
        }
        uploads.put(file.name(), file);
        show();
    }

    private void forget(String file) {
        uploads.remove(file);
        show();
    }

    private void say(String problem) {
        found.removeAll();
        var faults = new ImportFaults();
        faults.say(problem);
        found.add(faults);
    }

    private void show() {
        found.removeAll();
        confirm.setEnabled(false);
        if (!uploads.isEmpty()) {
            var faults = new ImportFaults();
            found.add(faults);
            faults.accepted(() -> preview(faults));
        }
    }

    private void preview(ImportFaults faults) {
        // the name is asked for when it is taken over, so that files can be looked at first
        var imported = files.preview(name.isEmpty() ? "–" : name.getValue(), List.copyOf(uploads.values()));
        faults.show(imported.faults(), this::words);
        found.add(new SkippedNote(imported.skipped()));
        if (imported.faults().isEmpty()) {
            found.add(new ImportPreview(imported.draft(), words));
            confirm.setEnabled(true);
        }
    }

    private String words(FileFault fault) {
        var problem = Problems.inWords(fault.problem(), getLocale());
        return fault.line() == 0
                ? getTranslation("rubric.import.ofFile", fault.file(), problem)
                : getTranslation(
                        "rubric.import.ofCell",
                        fault.file(),
                        fault.line(),
                        fault.problem().field(),
                        problem);
    }

    private void importFiles() {
        var imported = problems.accepted(() -> {
            var id = files.importFiles(name.getValue(), List.copyOf(uploads.values()));
            Notices.success("rubric.import.done");
            then.accept(id);
        });
        if (imported) {
            close();
        }
    }
}
