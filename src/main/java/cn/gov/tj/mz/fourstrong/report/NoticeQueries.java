package cn.gov.tj.mz.fourstrong.report;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeQueries extends Repository<Evaluation, UUID> {

    @Query("""
            select new cn.gov.tj.mz.fourstrong.report.NoticeDays(
                min(e.progress.publicity.from), max(e.progress.publicity.until))
            from Evaluation e
            where e.cycle.code = :cycle and e.progress.current = true and e.progress.exclusion is null
              and e.progress.state in (PUBLICISED, FINAL)
              and e.branch.id\s""" + BranchScope.WITHIN)
    NoticeDays findDays(String cycle, Collection<UUID> nodes);
}
