package cn.gov.tj.mz.fourstrong.report;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Vetoes that count and reasons for taking no part, of the branches below the nodes. */
interface RemarkQueries extends Repository<Evaluation, UUID> {

    String OF_CYCLE = " e.cycle.code = :cycle and e.progress.current = true and e.branch.id " + BranchScope.WITHIN;

    @Query("""
            select new cn.gov.tj.mz.fourstrong.report.Remark(e.id, r.name, f.fact)
            from Finding f join f.evaluation e join f.rule r
            where r.kind = VETO and e.result.total is not null and\s""" + Finding.COUNTS + " and" + OF_CYCLE + """
            order by f.recorded.at, f.id
            """)
    List<Remark> findVetoes(String cycle, Collection<UUID> nodes);

    @Query("""
            select new cn.gov.tj.mz.fourstrong.report.Remark(e.id, null, e.progress.exclusionReason)
            from Evaluation e
            where e.progress.exclusionReason is not null and""" + OF_CYCLE)
    List<Remark> findExclusions(String cycle, Collection<UUID> nodes);
}
