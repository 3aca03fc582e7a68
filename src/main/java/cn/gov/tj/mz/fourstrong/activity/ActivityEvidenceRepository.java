package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityEvidenceRepository extends Repository<Activity, UUID> {

    @Query("""
            select a.id, a.branch.id, a.content.title, a.content.startDate, a.content.periodText,
                   a.content.evaluationYear, a.state, a.origin
            from Activity a
            where a.branch.id = :branchId
              and a.state in (SUBMITTED, ACCEPTED)
              and exists (select 1 from a.content.criteria c where c = :criterion)
              and (a.content.startDate between :from and :to
                   or a.content.startDate is null
                      and (a.content.evaluationYear is null or a.content.evaluationYear between :firstYear and :lastYear))
              and a.branch.id\s""" + BranchScope.WITHIN + """
            order by a.content.sortDate desc, a.id
            """)
    List<Evidence> findCandidates(
            UUID branchId,
            Criterion criterion,
            LocalDate from,
            LocalDate to,
            int firstYear,
            int lastYear,
            Collection<UUID> nodes);

    @Query("""
            select a.id, a.branch.id, a.content.title, a.content.startDate, a.content.periodText,
                   a.content.evaluationYear, a.state, a.origin
            from Activity a
            where a.id in :ids
              and a.branch.id\s""" + BranchScope.WITHIN)
    List<Evidence> findAll(Collection<UUID> ids, Collection<UUID> nodes);
}
