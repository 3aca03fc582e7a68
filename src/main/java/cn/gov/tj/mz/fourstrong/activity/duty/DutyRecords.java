package cn.gov.tj.mz.fourstrong.activity.duty;

import cn.gov.tj.mz.fourstrong.activity.Activity;
import cn.gov.tj.mz.fourstrong.organisation.BranchFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is counted for proposals; callers make sure that the branch's evaluation may be seen. */
public interface DutyRecords extends Repository<Activity, UUID> {

    @Query("""
            select t.code, a.content.startDate, a.content.evaluationYear
            from Activity a join a.content.types t
            where a.branch.id = :branch and t.code in :types and a.state in (SUBMITTED, ACCEPTED)
              and a.content.startDate between :from and :until
            """)
    List<DueCount.Done> findDone(UUID branch, Collection<String> types, LocalDate from, LocalDate until);

    @Query("select b.code, b.facts from Branch b where b.id = :branch")
    Optional<Counted> findBranch(UUID branch);

    /** A branch with what duties depend on. */
    record Counted(String code, BranchFacts facts) {}
}
