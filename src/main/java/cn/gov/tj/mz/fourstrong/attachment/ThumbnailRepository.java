package cn.gov.tj.mz.fourstrong.attachment;

import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Persisting;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThumbnailRepository extends Repository<Thumbnail, String>, Persisting<Thumbnail> {

    boolean existsById(String sha256);

    /** The picture of a file. */
    @Query("""
            select t.png
            from Thumbnail t
            where t.sha256 = (select a.sha256 from Attachment a
                              where a.id = :id and\s""" + Attachment.PRESENT + """
                               and a.branchId\s""" + BranchScope.WITHIN + ")")
    Optional<byte[]> find(UUID id, Collection<UUID> nodes);
}
