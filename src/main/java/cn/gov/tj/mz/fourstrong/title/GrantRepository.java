package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What decides about new titles. The quota is one of the whole bureau, so what counts for it is counted there, and only
 * numbers leave.
 */
interface GrantRepository extends Repository<Title, UUID> {

    /** Whether {@code e} is a final result that counts. */
    String RESULT = " e.progress.current = true and e.progress.exclusion is null and e.progress.state = FINAL\n";

    /** Whether {@code e} was vetoed. */
    String VETOED = "exists (select 1 from Finding f where f.evaluation = e and f.rule.kind = VETO and "
            + Finding.COUNTS + ")\n";

    /** The branches of a cycle that hold a title or are closed today. */
    @Query("""
            select b.id, t.certificate, b.active
            from Branch b left join Title t on t.holderId = b.id
            where (t.id is not null or b.active = false)
              and b.id in (select e.branch.id from Evaluation e where e.cycle.code = :cycle)
            """)
    List<BranchStatus> findBranchStatuses(String cycle);

    @Query("select e.id from Evaluation e where e.cycle.code = :cycle and " + VETOED)
    Set<UUID> findVetoed(String cycle);

    @Query("select count(e) from Evaluation e where e.cycle.code = :cycle and" + RESULT)
    int countResults(String cycle);

    /** The titles that are held now, valid ones and those to improve. */
    @Query("select count(t) from Title t where t.holderId is not null")
    int countHeld();

    /** The totals of those who can be advised to get a title when they have the grade, the highest first. */
    @Query("""
            select e.result.total
            from Evaluation e join Branch b on b.id = e.branch.id
            where b.active = true and e.cycle.code = :cycle and e.result.gradeCode = :grade and\s""" + RESULT + """
              and not exists (select 1 from Title t where t.holderId = b.id)
              and not\s""" + VETOED + """
            order by e.result.total desc
            """)
    List<BigDecimal> findTotals(String cycle, String grade, Limit most);

    /** The cycles that have final results of branches below the nodes, the newest first. */
    @Query("""
            select c.code
            from Cycle c
            where exists (
              select 1
              from Evaluation e
              where e.cycle = c and\s""" + RESULT + """
                and e.branch.id\s""" + BranchScope.WITHIN + """
            )
            order by c.endsOn desc, c.startsOn
            """)
    List<String> findCyclesWithResults(Collection<UUID> nodes);

    /** What keeps a branch from a new title: the certificate of the one that it holds, or that it is closed. */
    record BranchStatus(UUID branch, @Nullable String certificate, boolean active) {}
}
