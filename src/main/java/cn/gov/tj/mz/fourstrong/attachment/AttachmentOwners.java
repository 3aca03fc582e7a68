package cn.gov.tj.mz.fourstrong.attachment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A module whose things files may be attached to; what no module answers for has none. */
public interface AttachmentOwners {

    /** Which things it answers for. */
    OwnerKind kind();

    /** What the caller may do with the files of things, by their ids; those that they may not see are left out. */
    Map<UUID, OwnerRights> rights(Collection<UUID> ids);
}
