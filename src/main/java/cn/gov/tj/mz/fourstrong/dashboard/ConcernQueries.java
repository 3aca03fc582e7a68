package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.evaluation.listing.Attention;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What needs attention in a cycle and scope, found in the database. */
interface ConcernQueries extends Repository<Evaluation, UUID> {

    /** How often it was vetoed. */
    String VETOES =
            "(select count(f) from Finding f where f.evaluation = e and f.rule.kind = VETO and " + Finding.COUNTS + ")";

    /** Below all grades, or of the lowest where there are several. */
    String LOWEST = """
            e.result.total is not null and (g.id is null or
                not exists (select 1 from GradeBand l where l.rubric = c.rubric and l.minScore < g.minScore)
                and exists (select 1 from GradeBand h where h.rubric = c.rubric and h.minScore > g.minScore))
            """;

    /** Not while the branch works on it; and the branch itself sees what a review came to only once there is a result. */
    String OPEN_TO_CALLER = """
             and e.progress.state not in (DRAFT, RETURNED)
             and (e.result.total is not null
                or e.branch.id not in (select w.branchId from BranchAncestor w where w.nodeId in :clerk))
             and""" + OverviewQueries.REACHED;

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.Concerns$Failure(
                e.id, new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                e.progress.state,\s""" + VETOES + """
                , g.name, count(*) over ())
            from Evaluation e join e.cycle c join Branch b on b.id = e.branch.id
                left join GradeBand g on g.rubric = c.rubric and g.code = e.result.gradeCode
            where c.id = :cycle and e.progress.exclusion is null
                and (""" + LOWEST + " or " + VETOES + " > 0)" + OPEN_TO_CALLER + """
            order by e.branch.sortOrder, b.code
            """)
    List<Concerns.Failure> findFailed(
            UUID cycle,
            Collection<UUID> nodes,
            boolean whole,
            @Nullable UUID unit,
            Collection<UUID> clerk,
            Limit limit);

    /** Once the result is approved, a talk would come too late. */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.Concerns$WideSpread(
                e.id, new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                e.result.wideSpreads, count(*) over ())
            from Evaluation e join Branch b on b.id = e.branch.id
            where e.cycle.id = :cycle and e.progress.state in (SUBMITTED, REVIEWED)
                and\s""" + Attention.HAS_SPREAD + OPEN_TO_CALLER + """
            order by e.branch.sortOrder, b.code
            """)
    List<Concerns.WideSpread> findSpreads(
            UUID cycle,
            Collection<UUID> nodes,
            boolean whole,
            @Nullable UUID unit,
            Collection<UUID> clerk,
            Limit limit);

    /**
     * The weakest first; compared without division and without the last decimals of means that have no end, so that a
     * criterion just at the mark is not taken to lie below it.
     */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.Concerns$WeakPoint(
                e.id, new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                i.criterion, sum(s.finalScore), sum(i.fullMarks), count(*) over ())
            from Evaluation e join Branch b on b.id = e.branch.id join e.sheet.scores s join Indicator i on i.id = key(s)
            where""" + OverviewQueries.RESULT + """
            group by e.id, b.shortName, e.branch.shortName, e.branch.sortOrder, i.criterion
            having round(sum(s.finalScore), 8) * 100 < sum(i.fullMarks) * :percent
            order by sum(s.finalScore) / sum(i.fullMarks), e.branch.sortOrder, e.id, ordinal(i.criterion)
            """)
    List<Concerns.WeakPoint> findWeakPoints(
            UUID cycle, Collection<UUID> nodes, boolean whole, @Nullable UUID unit, BigDecimal percent, Limit limit);
}
