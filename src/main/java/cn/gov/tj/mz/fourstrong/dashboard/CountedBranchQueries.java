package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationUnit;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which branches a cycle counts for a unit. */
interface CountedBranchQueries extends Repository<Evaluation, UUID> {

    String TODAY = "b.id in (select t.branchId from BranchAncestor t where t.nodeId = :unit)";

    String LISTED = " (select e.branch.id from Evaluation e where e.cycle.id = :cycle and e.progress.current = true) ";

    String THEN = """
            (b.id in (select e.branch.id
                      from Evaluation e
                      where e.cycle.id = :cycle and e.progress.current = true and e.id\s""" + EvaluationUnit.COUNTED + """
                     )
                or\s""" + TODAY + " and b.id not in" + LISTED + ")";

    @Query("""
            select b.id, b.code, case when\s""" + THEN + " then true else false end, case when " + TODAY + """
                 then true else false end
            from Branch b
            where (:whole = true or b.id\s""" + BranchScope.WITHIN + ") and (" + THEN
            + " or " + TODAY + """
                )
            order by b.sortOrder, b.code
            """)
    List<CountedBranch> find(UUID cycle, UUID unit, Collection<UUID> nodes, boolean whole);
}
