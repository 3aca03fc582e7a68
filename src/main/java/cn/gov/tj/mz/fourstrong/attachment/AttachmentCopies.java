package cn.gov.tj.mz.fourstrong.attachment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a thing that is made of another the files of that one, signed as they were; part of the deed that makes it. */
@Component
public class AttachmentCopies {

    private final AttachmentRepository attachments;
    private final AttachmentAccess access;

    AttachmentCopies(AttachmentRepository attachments, AttachmentAccess access) {
        this.attachments = attachments;
        this.access = access;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(Owner from, Owner to) {
        attachments.findPresent(from, access.nodes()).stream()
                .map(attachment -> attachment.copiedTo(to))
                .forEach(attachments::persist);
    }
}
