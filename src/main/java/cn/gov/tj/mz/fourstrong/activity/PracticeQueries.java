package cn.gov.tj.mz.fourstrong.activity;

import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PracticeQueries extends Repository<Activity, UUID> {

    /** The newest for each criterion in one statement; those without date and year come last, as their source has them. */
    @Query("""
            select p.criterion, p.id, p.branch, p.title, p.startDate, p.periodText, p.total
            from (select c as criterion, a.id as id, a.branch.code as branch, a.content.title as title,
                         a.content.startDate as startDate, a.content.periodText as periodText,
                         count(*) over (partition by c) as total,
                         row_number() over (partition by c
                                            order by a.content.sortDate desc, coalesce(a.code, ''), a.id) as place
                  from Activity a join a.content.criteria c
                  where a.branch.id = :branchId
                    and a.state = ACCEPTED
                    and a.origin <> INVENTED
                    and (a.content.startDate between :from and :to
                         or a.content.startDate is null
                            and (a.content.evaluationYear is null
                                 or a.content.evaluationYear between :firstYear and :lastYear))
                    and a.branch.id\s""" + BranchScope.WITHIN + """
                 ) p
            where p.place <= :limit
            order by p.criterion, p.place
            """)
    List<Practice> findNewest(
            UUID branchId,
            LocalDate from,
            LocalDate to,
            int firstYear,
            int lastYear,
            int limit,
            Collection<UUID> nodes);
}
