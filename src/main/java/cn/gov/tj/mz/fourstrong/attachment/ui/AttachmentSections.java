package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentFileService;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;

/** Shows the files of a thing wherever the thing is shown. */
@SpringComponent
public class AttachmentSections {

    private final Services services;

    AttachmentSections(AttachmentService attachments, AttachmentFileService files) {
        services = new Services(attachments, files);
    }

    record Services(AttachmentService attachments, AttachmentFileService files) {}

    /** The files of a thing that the caller sees; nothing to see when there are none and none may be added. */
    public Component of(OwnerKind kind, UUID id) {
        return new AttachmentSection(services, new Owner(kind, id));
    }
}
