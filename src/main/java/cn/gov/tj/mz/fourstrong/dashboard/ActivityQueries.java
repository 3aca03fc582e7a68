package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.activity.Activity;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Counts over accepted activities, made in the database. Lists are ordered by the start, or else by the first day of the
 * year; that order has an index, so it finds the days of a cycle too.
 */
interface ActivityQueries extends Repository<Activity, UUID> {

    String ACCEPTED = " a.state = ACCEPTED and (:whole = true or a.branch.id " + BranchScope.WITHIN + ") ";

    @Query("""
            select year(a.content.startDate), month(a.content.startDate), t.category, count(a)
            from Activity a join a.content.types t
            where index(t) = 0
                and a.content.startDate is not null
                and a.content.sortDate between :from and :to
                and""" + ACCEPTED + """
            group by year(a.content.startDate), month(a.content.startDate), t.category
            """)
    List<Overview.MonthCount> findMonths(LocalDate from, LocalDate to, Collection<UUID> nodes, boolean whole);

    @Query("""
            select count(a)
            from Activity a
            where a.content.startDate is not null
                and a.content.sortDate between :from and :to
                and""" + ACCEPTED)
    long countDated(LocalDate from, LocalDate to, Collection<UUID> nodes, boolean whole);

    @Query("""
            select count(a)
            from Activity a
            where a.content.startDate is null
                and a.content.evaluationYear = :year
                and a.content.sortDate = :newYear
                and""" + ACCEPTED)
    long countUndated(int year, LocalDate newYear, Collection<UUID> nodes, boolean whole);
}
