package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID>, Persisting<Attachment> {

    @Query("""
            select a
            from Attachment a
            where a.id = :id and\s""" + Attachment.PRESENT + """
             and a.branchId\s""" + BranchScope.WITHIN)
    Optional<Attachment> find(UUID id, Collection<UUID> nodes);

    /** All of some things, also those that were removed, in the order in which they came. */
    @Query("""
            select a.id, a.owner.id, a.name, a.type, a.bytes, a.added, a.removed, a.removedReason,
                   exists (select 1 from Thumbnail t where t.sha256 = a.sha256)
            from Attachment a
            where a.owner.kind = :kind and a.owner.id in :ids
              and a.branchId\s""" + BranchScope.WITHIN + """
            order by a.id
            """)
    List<AttachmentRow> findAll(OwnerKind kind, Collection<UUID> ids, Collection<UUID> nodes);

    /** What a thing has now. */
    @Query("""
            select a
            from Attachment a
            where a.owner = :owner
              and a.branchId\s""" + BranchScope.WITHIN + """
             and\s""" + Attachment.PRESENT + "order by a.id")
    List<Attachment> findPresent(Owner owner, Collection<UUID> nodes);

    /** The same, by content. */
    @Query("""
            select a.sha256
            from Attachment a
            where a.owner = :owner
              and a.branchId\s""" + BranchScope.WITHIN + """
             and\s""" + Attachment.PRESENT)
    List<String> findContents(Owner owner, Collection<UUID> nodes);

    /** Locks the row, so that files that come to things of the branch at once are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Branch b where b.id = :id")
    Branch lock(UUID id);

    /** Everything that has to be kept, whoever's it is. */
    @Query("""
            select a.sha256, max(a.bytes), count(a), max(a.added.at)
            from Attachment a
            group by a.sha256
            order by a.sha256
            """)
    List<StorageReport.Recorded> findContents();
}
