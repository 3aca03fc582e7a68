package cn.gov.tj.mz.fourstrong.screen;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Takes files into memory; of one that is too large, whatever the browser says, no more than that is read. */
public final class LimitedUpload implements UploadHandler {

    /** The most that a file of moderate size may have. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private final int most;
    private final transient BiConsumer<String, byte[]> taken;
    private final transient Runnable tooLarge;

    /** @param taken gets the name of the file and what is in it */
    public LimitedUpload(BiConsumer<String, byte[]> taken, Runnable tooLarge) {
        this(MAX_BYTES, taken, tooLarge);
    }

    /** @param most how many bytes a file may have */
    public LimitedUpload(int most, BiConsumer<String, byte[]> taken, Runnable tooLarge) {
        this.most = most;
        this.taken = taken;
        this.tooLarge = tooLarge;
    }

    /** What the list of files says of one that the server did not take. */
    public static UploadI18N.Uploading texts() {
        var failed = I18NProvider.translate("screen.import.failed");
        return new UploadI18N.Uploading()
                .setError(new UploadI18N.Uploading.Error()
                        .setFileTooLarge(I18NProvider.translate("screen.import.tooBig"))
                        .setForbidden(failed)
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed));
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() > most) {
            refuse(event);
            return;
        }
        var content = read(event);
        if (content.length > most) {
            refuse(event);
        } else {
            event.getUI().access(() -> taken.accept(event.getFileName(), content));
        }
    }

    @Override
    public void responseHandled(UploadResult result) {
        if (result.allRejected()) {
            result.response().setStatus(HttpStatusCode.REQUEST_ENTITY_TOO_LARGE.getCode());
        } else {
            UploadHandler.super.responseHandled(result);
        }
    }

    private void refuse(UploadEvent event) {
        event.reject();
        event.getUI().access(tooLarge::run);
    }

    private byte[] read(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            return file.readNBytes(most + 1);
        }
    }
}
