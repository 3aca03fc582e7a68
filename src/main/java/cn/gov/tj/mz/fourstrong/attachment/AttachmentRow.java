package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.account.Signature;
import cn.gov.tj.mz.fourstrong.attachment.content.FileType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file as a list shows it.
 *
 * @param drawn whether there is a small picture of it
 * @param removed who removed it and when, if somebody did
 */
public record AttachmentRow(
        UUID id,
        UUID ownerId,
        String name,
        FileType type,
        long bytes,
        Signature added,
        @Nullable Signature removed,
        @Nullable String removedReason,
        boolean drawn) {

    /** Whether it can still be looked at. */
    public boolean isPresent() {
        return removed == null;
    }
}
