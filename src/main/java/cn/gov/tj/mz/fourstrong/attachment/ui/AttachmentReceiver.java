package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.screen.Notices;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;

/** Hands a file on while it comes, without the session's lock, and says in words when it is not taken. */
class AttachmentReceiver implements UploadHandler {

    /** How a request is answered whose file was refused: Vaadin's way. */
    static final int REFUSED = 422;

    private final transient AttachmentService attachments;
    private final transient Owner owner;

    AttachmentReceiver(AttachmentService attachments, Owner owner) {
        this.attachments = attachments;
        this.owner = owner;
    }

    /** One that says it is too large is not read at all. */
    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try {
            attachments.expectSize(event.getFileSize());
            try (var content = event.getInputStream()) {
                attachments.add(owner, event.getFileName(), content);
            }
        } catch (Refused refused) {
            refuse(event, refused.key(), refused.arguments().toArray());
        } catch (NotFound _) {
            refuse(event, "screen.notFound");
        } catch (AccessDeniedException _) {
            refuse(event, "screen.noRight");
        }
    }

    private static void refuse(UploadEvent event, String key, Object... arguments) {
        event.reject();
        event.getUI()
                .access(() -> Notices.error(
                        "attachment.notAdded", event.getFileName(), I18NProvider.translate(key, arguments)));
    }
}
