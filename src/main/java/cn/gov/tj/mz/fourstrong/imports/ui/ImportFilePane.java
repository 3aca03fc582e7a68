package cn.gov.tj.mz.fourstrong.imports.ui;

import cn.gov.tj.mz.fourstrong.exchange.Download;
import cn.gov.tj.mz.fourstrong.exchange.ExportFormat;
import cn.gov.tj.mz.fourstrong.exchange.TableReader;
import cn.gov.tj.mz.fourstrong.imports.ImportService;
import cn.gov.tj.mz.fourstrong.imports.ImportSource;
import cn.gov.tj.mz.fourstrong.screen.ImportFaults;
import cn.gov.tj.mz.fourstrong.screen.LimitedUpload;
import cn.gov.tj.mz.fourstrong.screen.OneClick;
import cn.gov.tj.mz.fourstrong.standard.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

/** Where people say what they bring: a file, or rows that they copied; and where they get a table to fill in. */
final class ImportFilePane extends Div {

    private static final int MIB = 1024 * 1024;
    private static final int MOST_PASTED = 400_000;

    private final transient Taker taker;
    private final ImportFaults faults = new ImportFaults();
    private final TextArea pasted = new TextArea(getTranslation("imports.paste.help"));

    /** Takes what people brought. */
    @FunctionalInterface
    interface Taker {
        void take(String fileName, long size, ImportSource source);
    }

    ImportFilePane(ImportForm form, Taker taker) {
        this.taker = taker;
        addClassName("fs-import-file");
        faults.getElement().setAttribute("aria-live", "polite");
        pasted.setMaxLength(MOST_PASTED);
        pasted.setWidthFull();
        pasted.setMinRows(4);
        pasted.setMaxRows(10);
        pasted.setAutoselect(true); // what is pasted next takes the place of what was read
        var read = OneClick.on(new Button(getTranslation("imports.paste.read")), this::readPasted);
        var paste = new Details(getTranslation("imports.paste"), new Div(pasted, read));
        var templates = new Div(template(form, ExportFormat.XLSX), template(form, ExportFormat.CSV));
        templates.addClassName("fs-import-templates");
        add(new Paragraph(form.text("help")), templates, upload(), paste, faults);
    }

    /** Says why nothing could be made of it. */
    ImportFaults faults() {
        faults.removeAll();
        return faults;
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(new LimitedUpload(
                TableReader.MAX_BYTES,
                (name, content) -> {
                    upload.clearFileList();
                    taker.take(name, content.length, ImportSource.of(content));
                },
                () -> {
                    upload.clearFileList();
                    faults().say(tooBig());
                }));
        upload.setAcceptedFileExtensions(".xlsx", ".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TableReader.MAX_BYTES);
        upload.setI18n(texts());
        upload.addFileRejectedListener(event -> faults().say(event.getErrorMessage()));
        return upload;
    }

    private UploadI18N texts() {
        var limits = getTranslation("imports.limits", TableReader.MAX_BYTES / MIB, ImportService.MAX_ROWS);
        return new UploadI18N()
                .setUploading(LimitedUpload.texts())
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("imports.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("imports.drop") + " · " + limits))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("screen.import.oneFile"))
                        .setFileIsTooBig(tooBig())
                        .setIncorrectFileType(getTranslation("screen.import.type")));
    }

    private String tooBig() {
        return getTranslation("imports.tooBig", TableReader.MAX_BYTES / MIB);
    }

    private void readPasted() {
        var text = pasted.getValue();
        if (Text.clean(text) == null) {
            faults().say(getTranslation("imports.paste.empty"));
        } else {
            taker.take(getTranslation("imports.paste.name"), text.length(), ImportSource.pasted(text));
        }
    }

    private ImportDownload template(ImportForm form, ExportFormat format) {
        Download file = form.template(format);
        return new ImportDownload(getTranslation("imports.template") + " " + format, () -> file);
    }
}
