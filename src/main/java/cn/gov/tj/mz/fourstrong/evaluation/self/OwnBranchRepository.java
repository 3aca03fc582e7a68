package cn.gov.tj.mz.fourstrong.evaluation.self;

import cn.gov.tj.mz.fourstrong.organisation.Branch;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnBranchRepository extends Repository<Branch, UUID> {

    @Query("select b.active from Branch b where b.id = :branch")
    boolean isActive(UUID branch);

    /** Every indicator of the drafts of active branches below the nodes. */
    @Query("""
            select c.code, c.days.selfDueOn, i.code, i.criterion, i.fullMarks,
                   (select s.selfScore from Evaluation x join x.sheet.scores s where x = e and key(s) = i.id)
            from Evaluation e join e.cycle c join Indicator i on i.rubric = c.rubric join Branch b on b.id = e.branch.id
            where e.progress.current = true and e.progress.exclusion is null and e.progress.state = DRAFT
              and b.active = true and e.branch.id\s""" + BranchScope.WITHIN + """
            order by c.days.selfDueOn, c.code, ordinal(i.criterion), i.position
            """)
    List<SelfProgress.Line> findDraftLines(Collection<UUID> nodes);
}
