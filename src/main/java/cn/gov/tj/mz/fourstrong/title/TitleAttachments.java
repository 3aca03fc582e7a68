package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.account.Caller;
import cn.gov.tj.mz.fourstrong.account.Role;
import cn.gov.tj.mz.fourstrong.attachment.AttachmentOwners;
import cn.gov.tj.mz.fourstrong.attachment.OwnerKind;
import cn.gov.tj.mz.fourstrong.attachment.OwnerRights;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files at titles, such as the decision: whoever sees the title sees them, and those bring them who decide on it. */
@Component
class TitleAttachments implements AttachmentOwners {

    private final TitleRepository titles;
    private final Caller caller;

    TitleAttachments(TitleRepository titles, Caller caller) {
        this.titles = titles;
        this.caller = caller;
    }

    @Override
    public OwnerKind kind() {
        return OwnerKind.TITLE;
    }

    @Override
    public Map<UUID, OwnerRights> rights(Collection<UUID> ids) {
        var nodes = caller.scope().nodes();
        return ids.stream()
                .flatMap(id -> titles.find(id, nodes).stream())
                .collect(Collectors.toMap(Title::id, this::rights));
    }

    private OwnerRights rights(Title title) {
        var decides = caller.is(Role.MANAGER)
                && !caller.belongsTo(title.branchId())
                && titles.find(title.id(), caller.scope(Role.MANAGER).nodes()).isPresent();
        return OwnerRights.own(title.branchId(), title.certificate(), decides);
    }
}
