package cn.gov.tj.mz.fourstrong.attachment;

import java.util.Optional;
import java.util.UUID;

/** A module whose things files may be attached to; what no module answers for has none. */
public interface AttachmentOwners {

    /** Which things it answers for. */
    OwnerKind kind();

    /** What the caller may do with the files of a thing; empty when they may not see it or there is none. */
    Optional<OwnerRights> rights(UUID id);
}
