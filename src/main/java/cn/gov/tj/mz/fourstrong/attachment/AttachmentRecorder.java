package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.Reason;
import cn.gov.tj.mz.fourstrong.standard.Refused;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was done with files, each in one transaction; what takes long happens outside. */
@Component
@Transactional
class AttachmentRecorder {

    private final AttachmentRepository attachments;
    private final ThumbnailRepository thumbnails;
    private final AttachmentAccess access;
    private final int maxFiles;

    AttachmentRecorder(
            AttachmentRepository attachments,
            ThumbnailRepository thumbnails,
            AttachmentAccess access,
            @Value("${fourstrong.attachment.max-files}") int maxFiles) {
        this.attachments = attachments;
        this.thumbnails = thumbnails;
        this.access = access;
        this.maxFiles = maxFiles;
    }

    /** Whether the caller may add one more: asked before it comes, and before it is written down. */
    @Transactional(readOnly = true)
    public OwnerRights expectRoom(Owner owner, @Nullable String sha256) {
        var rights = access.rights(owner);
        if (!rights.mayAdd()) {
            throw new Refused("attachment.refused.add");
        }
        var contents = attachments.findContents(owner, access.nodes());
        if (contents.contains(sha256)) {
            throw new Refused("attachment.refused.same");
        }
        if (contents.size() >= maxFiles) {
            throw new Refused("attachment.refused.tooMany", maxFiles);
        }
        return rights;
    }

    public UUID add(Owner owner, CheckedFile file, byte @Nullable [] thumbnail) {
        var sha256 = file.content().sha256();
        attachments.lock(access.rights(owner).branch());
        var rights = expectRoom(owner, sha256);
        var attachment = new Attachment(owner, rights.branch(), file, access.signature());
        attachments.persist(attachment);
        if (thumbnail != null && !thumbnails.existsById(sha256)) {
            thumbnails.persist(new Thumbnail(sha256, thumbnail));
        }
        access.publish(new AttachmentAccess.Found(attachment, rights), AttachmentAction.ADDED, Map.of());
        return attachment.id();
    }

    public void remove(UUID id, String why) {
        var found = access.load(id);
        if (!found.rights()
                .mayRemove(found.attachment().addedBy(), access.signature().account())) {
            throw new Refused("attachment.refused.remove");
        }
        var reason = Reason.checked(why);
        found.attachment().remove(reason, access.signature());
        access.publish(found, AttachmentAction.REMOVED, Map.of(AuditDetail.REASON, reason));
    }

    /** Notes what became of the wish for a file. */
    public void note(UUID id, AttachmentAction action) {
        access.publish(access.load(id), action, Map.of());
    }

    @Transactional(readOnly = true)
    public Attachment find(UUID id) {
        return access.load(id).attachment();
    }
}
