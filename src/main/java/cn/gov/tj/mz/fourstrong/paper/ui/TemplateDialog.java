package cn.gov.tj.mz.fourstrong.paper.ui;

import cn.gov.tj.mz.fourstrong.paper.TemplateRow;
import cn.gov.tj.mz.fourstrong.paper.TemplateService;
import cn.gov.tj.mz.fourstrong.screen.ImportFaults;
import cn.gov.tj.mz.fourstrong.screen.LimitedUpload;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import org.jspecify.annotations.Nullable;

/** Takes another template for a paper, and says before it is taken what it names too much and what it leaves out. */
@StyleSheet("context://import.css")
class TemplateDialog extends Dialog {

    private final transient TemplateService templates;
    private final transient TemplateRow row;
    private final transient Runnable changed;
    private final Div found = new Div();
    private final Button confirm = OneClick.on(new Button(getTranslation("paper.templates.take")), this::confirm);
    private transient @Nullable Brought brought;

    TemplateDialog(TemplateService templates, TemplateRow row, Runnable changed) {
        this.templates = templates;
        this.row = row;
        this.changed = changed;
        setHeaderTitle(getTranslation(
                "paper.templates.replace.of",
                getTranslation("paper.form." + row.form().code())));
        addClassName("fs-import");
        found.addClassName("fs-import-found");
        found.getElement().setAttribute("aria-live", "polite");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        add(new Paragraph(getTranslation("paper.templates.help")), upload(), found);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(new LimitedUpload(
                (name, content) -> {
                    upload.clearFileList();
                    read(new Brought(name, content));
                },
                () -> {
                    upload.clearFileList();
                    say(getTranslation("screen.import.tooBig"));
                }));
        upload.setAcceptedFileExtensions(".docx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LimitedUpload.MAX_BYTES);
        upload.setI18n(new UploadI18N()
                .setUploading(LimitedUpload.texts())
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("screen.import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("screen.import.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("screen.import.oneFile"))
                        .setFileIsTooBig(getTranslation("screen.import.tooBig"))
                        .setIncorrectFileType(getTranslation("paper.file.kind"))));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        return upload;
    }

    private void read(Brought file) {
        forget();
        var faults = new ImportFaults();
        found.add(faults);
        faults.accepted(() -> {
            var names = templates.check(row.form().code(), file.content(), getLocale());
            if (!names.unknown().isEmpty()) {
                faults.say(getTranslation("paper.file.unknown", String.join("、", names.unknown())));
                return;
            }
            found.add(new Paragraph(getTranslation("paper.templates.fits", file.name())));
            if (!names.missing().isEmpty()) {
                found.add(new Paragraph(getTranslation("paper.templates.missing", String.join("、", names.missing()))));
            }
            brought = file;
            confirm.setEnabled(true);
        });
    }

    private void say(String problem) {
        forget();
        var faults = new ImportFaults();
        faults.say(problem);
        found.add(faults);
    }

    private void forget() {
        brought = null;
        found.removeAll();
        confirm.setEnabled(false);
    }

    private void confirm() {
        var file = brought;
        if (file != null) {
            var faults = new ImportFaults();
            found.addComponentAsFirst(faults);
            if (faults.accepted(
                    () -> templates.replace(row.form().code(), row.number(), file.name(), file.content()))) {
                close();
                Notices.success("paper.templates.replaced", file.name());
                changed.run();
            }
        }
    }

    private record Brought(String name, byte[] content) {}
}
