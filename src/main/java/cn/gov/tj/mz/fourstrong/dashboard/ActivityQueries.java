package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.activity.Activity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts over accepted activities, made in the database. */
interface ActivityQueries extends Repository<Activity, UUID> {

    String ACCEPTED =
            " a.state = ACCEPTED and a.branch.id in (select p.branchId from BranchPlace p where p.nodeId in :nodes) ";

    @Query("""
            select year(a.content.startDate), month(a.content.startDate), t.category, count(a)
            from Activity a join a.content.types t
            where index(t) = 0 and a.content.startDate between :from and :to and""" + ACCEPTED + """
            group by year(a.content.startDate), month(a.content.startDate), t.category
            """)
    List<MonthCount> findMonths(LocalDate from, LocalDate to, Collection<UUID> nodes);

    @Query("""
            select count(a)
            from Activity a
            where a.content.startDate is null and a.content.evaluationYear = :year and""" + ACCEPTED)
    long countUndated(int year, Collection<UUID> nodes);
}
