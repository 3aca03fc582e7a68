package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is on record before many records come in. */
interface BulkRecordingRepository extends Repository<Activity, UUID> {

    @Query("""
            select b
            from Branch b
            where b.active
              and b.id\s""" + BranchScope.WITHIN + "order by b.sortOrder, b.id")
    List<Branch> findActiveBranches(Collection<UUID> nodes);

    @Query("""
            select a.id, a.code, a.content.startDate, a.content.periodText, a.content.title
            from Activity a
            where a.branch.id = :branch and a.state <> WITHDRAWN
              and a.branch.id\s""" + BranchScope.WITHIN + "order by a.createdAt, a.id")
    List<BulkRecording.Known> findKnown(UUID branch, Collection<UUID> nodes);

    /** Codes are one's own in the whole bureau, so that a branch hears when another has one. */
    @Query("select a.id, a.code from Activity a where a.code in :codes")
    List<BulkRecording.Coded> findByCodes(Collection<String> codes);

    @Query("""
            select a
            from Activity a
            where a.id in :ids
              and a.branch.id\s""" + BranchScope.WITHIN)
    List<Activity> findAll(Collection<UUID> ids, Collection<UUID> nodes);
}
