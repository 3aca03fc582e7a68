package cn.gov.tj.mz.fourstrong.attachment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The files of one thing, with what the caller may do there now.
 *
 * @param removable those that the caller may remove
 */
public record AttachmentList(List<AttachmentRow> rows, boolean mayAdd, Set<UUID> removable) {

    public AttachmentList {
        rows = List.copyOf(rows);
        removable = Set.copyOf(removable);
    }

    static AttachmentList of(List<AttachmentRow> rows, OwnerRights rights, UUID caller) {
        return new AttachmentList(
                rows,
                rights.mayAdd(),
                rows.stream()
                        .filter(AttachmentRow::isPresent)
                        .filter(row -> rights.mayRemove(row.added().account(), caller))
                        .map(AttachmentRow::id)
                        .collect(Collectors.toSet()));
    }
}
