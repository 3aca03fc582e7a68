package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;

/** Takes one CSV file of moderate size; another one takes its place. */
final class FileField extends Composite<Upload> {

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
        upload.setAcceptedFileExtensions(".csv");
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
                        .setIncorrectFileType(getTranslation("screen.import.notCsv")));
    }
}
