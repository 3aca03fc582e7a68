package cn.gov.tj.mz.fourstrong.rubric.ui;

import cn.gov.tj.mz.fourstrong.rubric.file.UploadedFile;
import cn.gov.tj.mz.fourstrong.screen.LimitedUpload;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.function.Consumer;

/** Takes the files of a rubric, one after the other or all at once. */
class RubricUpload extends Composite<Upload> {

    static final int MAX_FILES = 4;

    RubricUpload(Consumer<UploadedFile> received, Consumer<String> removed, Consumer<String> refused) {
        var upload = getContent();
        upload.setUploadHandler(new LimitedUpload(
                (name, content) -> received.accept(new UploadedFile(name, content)),
                () -> refused.accept(getTranslation("screen.import.tooBig"))));
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".zip");
        upload.setMaxFiles(MAX_FILES);
        upload.setMaxFileSize(LimitedUpload.MAX_BYTES);
        upload.setI18n(texts());
        upload.addFileRemovedListener(event -> removed.accept(event.getFileName()));
        upload.addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
    }

    private UploadI18N texts() {
        return new UploadI18N()
                .setUploading(LimitedUpload.texts())
                .setAddFiles(new UploadI18N.AddFiles().setMany(getTranslation("screen.import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setMany(getTranslation("screen.import.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("rubric.import.tooMany", MAX_FILES))
                        .setFileIsTooBig(getTranslation("screen.import.tooBig"))
                        .setIncorrectFileType(getTranslation("rubric.import.type")));
    }
}
