package cn.gov.tj.mz.fourstrong.screen;

import cn.gov.tj.mz.fourstrong.exchange.Fault;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes a file, shows what it would do and every fault in it, and does it when people agree: all or nothing. */
@StyleSheet("context://import.css")
public final class ImportDialog<P> extends Dialog {

    private final transient Reader<P> reader;
    private final transient Consumer<P> take;
    private final Div found = new Div();
    private final Button confirm = OneClick.on(new Button(getTranslation("screen.import.confirm")), this::confirm);
    private transient @Nullable P preview;

    /**
     * @param help what the file has to look like, in words
     * @param take does it, or says with {@code Refused} or {@code Stale} why not
     */
    public ImportDialog(String title, String help, Reader<P> reader, Consumer<P> take) {
        this.reader = reader;
        this.take = take;
        setHeaderTitle(title);
        addClassName("fs-import");
        found.addClassName("fs-import-found");
        found.getElement().setAttribute("aria-live", "polite");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        add(new Paragraph(help), new FileField(this::read, this::say), found);
        getFooter().add(new Button(getTranslation("screen.cancel"), _ -> close()), confirm);
    }

    private void read(byte[] file) {
        forget();
        var faults = new ImportFaults();
        if (faults.accepted(() -> preview = reader.read().apply(file)) && preview != null) {
            var outcome = reader.show().apply(preview);
            faults.show(outcome.faults(), this::words);
            found.add(outcome.what());
            confirm.setEnabled(outcome.useful() && outcome.faults().isEmpty());
        }
        found.addComponentAsFirst(faults);
    }

    private void say(String problem) {
        forget();
        var faults = new ImportFaults();
        faults.say(problem);
        found.add(faults);
    }

    private String words(Fault fault) {
        var problem = fault.problem();
        return getTranslation(
                "screen.import.fault",
                fault.line(),
                reader.column().apply(problem.field()),
                getTranslation(problem.key(), problem.arguments().toArray()));
    }

    private void forget() {
        preview = null;
        found.removeAll();
        confirm.setEnabled(false);
    }

    private void confirm() {
        var agreed = preview;
        if (agreed != null && ServiceCalls.succeeds(() -> take.accept(agreed))) {
            close();
        }
    }

    /**
     * How a kind of file is read.
     *
     * @param read makes a preview, or says with {@code Invalid} why the file is none of that kind
     * @param column the header of a column as people know it
     */
    public record Reader<P>(Function<byte[], P> read, Function<P, Outcome> show, UnaryOperator<String> column) {}

    /**
     * What a file would do.
     *
     * @param what in words or as a table
     * @param useful whether it would change anything
     */
    public record Outcome(Component what, List<Fault> faults, boolean useful) {}

    /** Takes one file of moderate size; another one takes its place. */
    private static final class FileField extends Composite<Upload> {

        FileField(Consumer<byte[]> taken, Consumer<String> refused) {
            var upload = getContent();
            upload.setUploadHandler(new LimitedUpload(
                    (_, content) -> {
                        upload.clearFileList();
                        taken.accept(content);
                    },
                    () -> {
                        upload.clearFileList();
                        refused.accept(getTranslation("screen.import.tooBig"));
                    }));
            upload.setAcceptedFileExtensions(".xlsx", ".csv");
            upload.setMaxFiles(1);
            upload.setMaxFileSize(LimitedUpload.MAX_BYTES);
            upload.setI18n(texts());
            upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
        }

        private UploadI18N texts() {
            return new UploadI18N()
                    .setUploading(LimitedUpload.texts())
                    .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("screen.import.choose")))
                    .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("screen.import.drop")))
                    .setError(new UploadI18N.Error()
                            .setTooManyFiles(getTranslation("screen.import.oneFile"))
                            .setFileIsTooBig(getTranslation("screen.import.tooBig"))
                            .setIncorrectFileType(getTranslation("screen.import.type")));
        }
    }
}
