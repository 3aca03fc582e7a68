package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationUnit;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the dashboard shows of a scope: its sums and counts are made in the database. */
interface OverviewQueries extends Repository<Evaluation, UUID> {

    /**
     * Current editions in scope that count for the unit, if one is chosen. Asking each row for its place is skipped where
     * everything is seen: it would cost more.
     */
    String REACHED = " e.progress.current = true" + " and (:whole = true or e.branch.id " + BranchScope.WITHIN + ")"
            + " and (cast(:unit as uuid) is null or e.id " + EvaluationUnit.COUNTED + ") ";

    String RESULT = " e.cycle.id = :cycle and e.result.total is not null and " + REACHED;

    /** Results {@code e} of a cycle, each with that of the same branch in the other, {@code o}. */
    String IN_BOTH = " o.cycle.id = :other and o.progress.current = true and o.result.total is not null and" + RESULT;

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.CycleFacts(
                c.id, c.code, c.startsOn, c.endsOn,
                new cn.gov.tj.mz.fourstrong.dashboard.CycleFacts$LastDays(
                    c.days.selfDueOn, c.days.reviewDueOn, c.days.approvalDueOn),
                c.closedAt)
            from Cycle c
            order by c.endsOn desc, c.startsOn desc
            """)
    List<CycleFacts> findCycles();

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.Totals(
                e.cycle.id,
                new cn.gov.tj.mz.fourstrong.dashboard.Totals$Counts(
                    count(e),
                    count(e.progress.exclusion),
                    count(e.result.total),
                    sum(case when e.result.total is not null and e.progress.state = REVIEWED then 1 else 0 end)),
                sum(e.result.total),
                min(e.result.total),
                max(e.result.total),
                new cn.gov.tj.mz.fourstrong.dashboard.Totals$Gap(
                    count(e.result.selfTotal - e.result.reviewTotal), sum(e.result.selfTotal - e.result.reviewTotal)))
            from Evaluation e
            where""" + REACHED + """
            group by e.cycle.id
            """)
    List<Totals> findTotals(Collection<UUID> nodes, boolean whole, @Nullable UUID unit);

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.StateCount(e.progress.state, count(e))
            from Evaluation e
            where e.cycle.id = :cycle and e.progress.exclusion is null and""" + REACHED + """
            group by e.progress.state
            """)
    List<StateCount> findStates(UUID cycle, Collection<UUID> nodes, boolean whole, @Nullable UUID unit);

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.SharedResults(
                count(e), min(b.shortName), min(e.branch.shortName),
                new cn.gov.tj.mz.fourstrong.dashboard.SharedResults$Points(
                    sum(e.result.total), min(e.result.total), max(e.result.total)),
                new cn.gov.tj.mz.fourstrong.dashboard.SharedResults$Points(
                    sum(o.result.total), min(o.result.total), max(o.result.total)))
            from Evaluation e join Evaluation o on o.branch.id = e.branch.id join Branch b on b.id = e.branch.id
            where""" + IN_BOTH)
    SharedResults findShared(UUID cycle, UUID other, Collection<UUID> nodes, boolean whole, @Nullable UUID unit);

    /**
     * What branches with a result in both reached in each of two cycles, or in one, compared with itself. Summed by
     * indicator first, so that few rows are left to be joined.
     */
    @Query("""
            select x.cycle, i.criterion, sum(x.points), sum(x.marks * i.fullMarks)
            from (
                select y.cycle.id as cycle, key(s) as indicator, sum(s.finalScore) as points, count(s.finalScore) as marks
                from Evaluation e join Evaluation o on o.branch.id = e.branch.id
                    join Evaluation y on y.branch.id = e.branch.id join y.sheet.scores s
                where y.cycle.id in (e.cycle.id, o.cycle.id) and y.progress.current = true and""" + IN_BOTH + """
                group by y.cycle.id, key(s)
            ) x join Indicator i on i.id = x.indicator
            group by x.cycle, i.criterion
            """)
    List<CriterionSum> findSums(UUID cycle, UUID other, Collection<UUID> nodes, boolean whole, @Nullable UUID unit);

    @Query(ResultQueries.RESULTS + """
            where e.cycle.id = :cycle and e.progress.exclusion is null and""" + REACHED + """
            order by e.branch.sortOrder, b.code
            """)
    List<Result> findResults(UUID cycle, Collection<UUID> nodes, boolean whole, @Nullable UUID unit, Limit limit);

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.BranchPoints(
                e.id, new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName), e.progress.state,
                \s""" + ConcernQueries.VETOES + ", e.result.total)" + """
            from Evaluation e join Branch b on b.id = e.branch.id
            where""" + RESULT + """
            order by e.result.total desc, e.branch.sortOrder, e.id
            """)
    List<BranchPoints> findHighest(UUID cycle, Collection<UUID> nodes, boolean whole, @Nullable UUID unit, Limit limit);

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.BranchGap(
                e.id,
                new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                e.result.selfTotal - e.result.reviewTotal)
            from Evaluation e join Branch b on b.id = e.branch.id
            where e.result.selfTotal is not null and e.result.reviewTotal is not null and""" + RESULT + """
            order by e.result.selfTotal - e.result.reviewTotal desc, e.branch.sortOrder, e.id
            """)
    List<BranchGap> findLargestGaps(
            UUID cycle, Collection<UUID> nodes, boolean whole, @Nullable UUID unit, Limit limit);

    @Query("""
            select g.code, g.name, g.minScore, (
                select count(e)
                from Evaluation e
                where e.result.gradeCode = g.code and""" + RESULT + """
                ), (
                select count(e)
                from Evaluation e
                where e.result.gradeCode = g.code and e.progress.state = REVIEWED and""" + RESULT + """
                )
            from Cycle c join GradeBand g on g.rubric = c.rubric
            where c.id = :cycle
            order by g.position
            """)
    List<Overview.GradeCount> findGrades(UUID cycle, Collection<UUID> nodes, boolean whole, @Nullable UUID unit);

    @Query("""
            select new cn.gov.tj.mz.fourstrong.dashboard.Overview$TrendPoint(
                e.cycle.id, b.code, (""" + ResultQueries.PLACE + """
                ), new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                e.id, e.progress.state, e.result.total)
            from Evaluation e join Branch b on b.id = e.branch.id
            where e.result.total is not null and""" + REACHED + """
            order by b.sortOrder, b.code
            """)
    List<Overview.TrendPoint> findTrend(Collection<UUID> nodes, boolean whole, @Nullable UUID unit);
}
