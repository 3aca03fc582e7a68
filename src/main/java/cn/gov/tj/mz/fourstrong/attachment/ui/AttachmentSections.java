package cn.gov.tj.mz.fourstrong.attachment.ui;

import cn.gov.tj.mz.fourstrong.attachment.AttachmentFileService;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentService;
import cn.gov.tj.mz.fourstrong.attachment.Owner;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
        var owner = new Owner(kind, id);
        return new AttachmentSection(services, owner, services.attachments().of(owner));
    }

    /** The same in a card of its own; none where the caller may not see them. */
    public Optional<Component> card(OwnerKind kind, UUID id) {
        return Optional.ofNullable(services.attachments().of(kind, List.of(id)).get(id))
                .map(files -> {
                    var section = new AttachmentSection(services, new Owner(kind, id), files);
                    section.addClassName("fs-card");
                    return section;
                });
    }

    /** The same as one line that says how many there are, until somebody opens it. */
    public Optional<Component> folded(OwnerKind kind, UUID id) {
        return Optional.ofNullable(services.attachments().of(kind, List.of(id)).get(id))
                .map(files -> new AttachmentSection(services, new Owner(kind, id), files))
                .filter(Component::isVisible)
                .map(AttachmentSection::inFold);
    }

    /**
     * The same for things that stand in rows, in little room: what adds files is shown once it is asked for. Those that
     * the caller may not see are left out.
     */
    public Map<UUID, Component> small(OwnerKind kind, Collection<UUID> ids) {
        return services.attachments().of(kind, ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, files -> {
                    var section = new AttachmentSection(services, new Owner(kind, files.getKey()), files.getValue());
                    section.fold();
                    return section;
                }));
    }
}
