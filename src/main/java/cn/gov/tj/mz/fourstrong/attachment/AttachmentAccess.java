package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.standard.AuditDetail;
import cn.gov.tj.mz.fourstrong.standard.NotFound;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every action on files needs: the caller's rights at their thing, the scope, a signature, the event. */
@Component
class AttachmentAccess {

    private final Map<OwnerKind, AttachmentOwners> owners = new EnumMap<>(OwnerKind.class);
    private final AttachmentRepository attachments;
    private final Caller caller;
    private final ApplicationEventPublisher events;

    AttachmentAccess(
            List<AttachmentOwners> owners,
            AttachmentRepository attachments,
            Caller caller,
            ApplicationEventPublisher events) {
        owners.forEach(module -> this.owners.put(module.kind(), module));
        this.attachments = attachments;
        this.caller = caller;
        this.events = events;
    }

    /** @throws NotFound when the caller may not see the thing */
    OwnerRights rights(Owner owner) {
        var rights = rights(owner.kind(), List.of(owner.id())).get(owner.id());
        if (rights == null) {
            throw new NotFound(Owner.class, owner);
        }
        return rights;
    }

    /** The same for several; those that the caller may not see are left out. */
    Map<UUID, OwnerRights> rights(OwnerKind kind, Collection<UUID> ids) {
        var module = owners.get(kind);
        return module == null || ids.isEmpty() ? Map.of() : module.rights(ids);
    }

    /** One that is there, at a thing that the caller may see. */
    Found load(UUID id) {
        var attachment = attachments.find(id, nodes()).orElseThrow(() -> new NotFound(Attachment.class, id));
        return new Found(attachment, rights(attachment.owner()));
    }

    record Found(Attachment attachment, OwnerRights rights) {}

    Set<UUID> nodes() {
        return caller.scope().nodes();
    }

    Signature signature() {
        return caller.signature();
    }

    void publish(Found found, AttachmentAction action, Map<AuditDetail, Object> more) {
        var attachment = found.attachment();
        var details = new HashMap<>(more);
        details.put(AuditDetail.ATTACHED_TO, found.rights().subject());
        details.put(AuditDetail.BYTES, attachment.bytes());
        details.put(AuditDetail.SHA256, attachment.sha256());
        events.publishEvent(new AttachmentEvent(
                attachment.id(), attachment.name(), action, details, action != AttachmentAction.FOUND_CHANGED));
    }
}
