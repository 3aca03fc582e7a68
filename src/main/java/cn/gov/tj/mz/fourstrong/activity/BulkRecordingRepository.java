package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.time.LocalDate;
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
            select a, a.code
            from Activity a
            where a.branch.id in :branches and a.state <> WITHDRAWN
              and (a.content.startDate in :days
                   or a.content.startDate is null and a.content.title in :titles
                   or a.code in :codes)
              and a.branch.id\s""" + BranchScope.WITHIN + "order by a.createdAt, a.id")
    List<BulkRecording.Recorded> findRecorded(
            Collection<UUID> branches,
            Collection<LocalDate> days,
            Collection<String> titles,
            Collection<String> codes,
            Collection<UUID> nodes);
}
