package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.activity.minutes.Minutes;
import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, UUID> {

    Activity save(Activity activity);

    @Query("""
            select a
            from Activity a join fetch a.branch b join fetch b.unit
            where a.id = :id
              and b.id\s""" + BranchScope.WITHIN)
    Optional<Activity> find(UUID id, Collection<UUID> nodes);

    /** The branch, when it lies within the scope. */
    @Query("""
            select b
            from Branch b
            where b.id = :id
              and b.id\s""" + BranchScope.WITHIN)
    Optional<Branch> findBranch(UUID id, Collection<UUID> nodes);

    @Query("""
            select a
            from Activity a
            where a.branch.id = :branchId and a.state <> WITHDRAWN
            order by a.createdAt desc, a.id desc
            limit 1
            """)
    Optional<Activity> findLast(UUID branchId);

    @Query("""
            select a.content.title, a.content.startDate
            from Activity a
            where a.branch.id = :branchId and a.content.startDate = :day and a.state <> WITHDRAWN
              and a.branch.id\s""" + BranchScope.WITHIN + "order by a.createdAt desc, a.id")
    List<DuplicateService.Recorded> findOn(UUID branchId, LocalDate day, Collection<UUID> nodes);

    @Query("""
            select a.minutes.place, a.minutes.host, a.minutes.recorder, a.minutes.due, a.minutes.present,
                   a.minutes.absent, a.minutes.agenda, a.minutes.decisions, a.minutes.votes
            from Activity a
            where a.branch.id = :branchId and a.state <> WITHDRAWN
              and exists (select 1 from a.content.types t where t.code = :type)
              and coalesce(a.minutes.place, a.minutes.host, a.minutes.recorder) is not null
              and a.branch.id\s""" + BranchScope.WITHIN + """
            order by a.content.sortDate desc, a.id desc
            limit 1
            """)
    Optional<Minutes> findLastMinutes(UUID branchId, String type, Collection<UUID> nodes);

    @Query("""
            select count(a)
            from Activity a
            where a.state = :state
              and a.branch.id\s""" + BranchScope.WITHIN)
    long count(ActivityState state, Collection<UUID> nodes);

    /** Those in a state that came there first, each by its last step of that kind. */
    @Query("""
            select a.id, a.content.title, a.branch.shortName, a.content.listedTypes, s.by.at, s.by.name, s.reason
            from ActivityStep s join s.activity a
            where a.state = :state and s.action = :step
              and not exists (select 1 from ActivityStep t where t.activity = a and t.action = :step and t.id > s.id)
              and a.branch.id\s""" + BranchScope.WITHIN + """
            order by s.by.at, a.id
            """)
    List<WaitingRecord> findWaiting(ActivityState state, ActivityAction step, Collection<UUID> nodes, Limit limit);

    /** The name of a unit that has a branch within the scope. */
    @Query("""
            select u.name
            from Unit u
            where u.code = :code
              and exists (select 1 from BranchAncestor p join BranchAncestor q on q.branchId = p.branchId
                          where p.nodeId = u.id and q.nodeId in :nodes)
            """)
    Optional<String> findUnitName(String code, Collection<UUID> nodes);

    @Query("""
            select distinct a.content.evaluationYear
            from Activity a
            where a.content.evaluationYear is not null
              and a.branch.id\s""" + BranchScope.WITHIN + """
            order by a.content.evaluationYear desc
            """)
    List<Integer> findYears(Collection<UUID> nodes);

    /** All years that occur, and null for none: without any condition H2 steps from year to year in the index. */
    @Query("select distinct a.content.evaluationYear from Activity a order by a.content.evaluationYear desc")
    List<@Nullable Integer> findYears();

    @Query("""
            select a.id, a.branch.id, a.content.title, a.content.startDate, a.content.periodText,
                   a.content.evaluationYear, a.state, a.origin, a.content.listedTypes
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
                   a.content.evaluationYear, a.state, a.origin, a.content.listedTypes
            from Activity a
            where a.id in :ids
              and a.branch.id\s""" + BranchScope.WITHIN)
    List<Evidence> findEvidence(Collection<UUID> ids, Collection<UUID> nodes);
}
