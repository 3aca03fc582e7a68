package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.attachment.content.FileType;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.DomEvent;

/** Brings files, several at once: chosen, dropped, or a picture that was pasted. */
@JsModule("context://attachment-paste.js")
class AttachmentUpload extends Composite<Div> {

    /** Whether nothing is on its way any more. */
    private static final String ALL_DONE = "element.files.every(file => file.complete || file.error)";

    private static final String STATUS = "event.detail.xhr.status";
    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";

    private final Upload upload = new Upload();

    /** @param came runs when a file was taken */
    AttachmentUpload(AttachmentService attachments, Owner owner, Runnable came) {
        var megabytes = attachments.maxBytes() / (1024 * 1024);
        var tooLarge = getTranslation("attachment.refused.tooLarge", megabytes);
        upload.setUploadHandler(new AttachmentReceiver(attachments, owner));
        // for the browser alone: what reaches the server is refused by the service, in words
        upload.getElement().setProperty("accept", String.join(",", FileType.endings()));
        upload.setMaxFileSize((int) attachments.maxBytes());
        upload.setI18n(texts(tooLarge));
        upload.addFileRejectedListener(
                event -> Notices.error("attachment.notAdded", event.getFileName(), event.getErrorMessage()));
        upload.getElement().setAttribute("data-fs-paste", getTranslation("attachment.pasted"));
        upload.getElement()
                .addEventListener("upload-success", event -> ended(event, came))
                .addEventData(ALL_DONE);
        upload.getElement()
                .addEventListener("upload-error", event -> {
                    sayWhy(event, attachments.maxBytes(), tooLarge);
                    ended(event, came);
                })
                .addEventData(ALL_DONE)
                .addEventData(STATUS)
                .addEventData(NAME)
                .addEventData(SIZE);
        var help = new Paragraph(getTranslation("attachment.help", megabytes));
        help.addClassName("fs-muted");
        getContent().add(upload, help);
        getContent().addClassName("fs-only-screen");
    }

    private void ended(DomEvent event, Runnable came) {
        came.run();
        if (event.getEventData().get(ALL_DONE).asBoolean()) {
            upload.clearFileList();
        }
    }

    /** What the receiver refused it has said; this is what never reached it. */
    private void sayWhy(DomEvent event, long maxBytes, String tooLarge) {
        var data = event.getEventData();
        if (data.get(STATUS).asInt() != AttachmentReceiver.REFUSED) {
            Notices.error(
                    "attachment.notAdded",
                    data.get(NAME).asString(),
                    data.get(SIZE).asLong() > maxBytes ? tooLarge : getTranslation("attachment.failed"));
        }
    }

    private UploadI18N texts(String tooLarge) {
        var failed = getTranslation("attachment.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("attachment.choose"))
                        .setMany(getTranslation("attachment.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("attachment.drop"))
                        .setMany(getTranslation("attachment.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(getTranslation("attachment.refused.kind")))
                .setFile(new UploadI18N.File()
                        .setRemove(getTranslation("attachment.cancel"))
                        .setRetry(getTranslation("attachment.retry"))
                        .setStart(getTranslation("attachment.start")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("attachment.connecting"))
                                .setProcessing(getTranslation("attachment.processing"))
                                .setStalled(getTranslation("attachment.stalled"))
                                .setHeld(getTranslation("attachment.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("attachment.remaining"))
                                .setUnknown(getTranslation("attachment.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setFileTooLarge(tooLarge)
                                .setForbidden(failed)
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)));
    }
}
