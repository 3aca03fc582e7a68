package cn.gov.tj.mz.fourstrong.dashboard;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Results of single branches, and the mean beside them. A total is there as soon as a result is, and only then. */
public interface ResultQueries extends Repository<Evaluation, UUID> {

    /** How many of all branches of the bureau stand before one, whoever asks: it gives the branch its colour. */
    String PLACE = """
            select count(o)
            from Branch o
            where o.sortOrder < b.sortOrder or o.sortOrder = b.sortOrder and o.code < b.code
            """;

    String RESULTS = """
            select new cn.gov.tj.mz.fourstrong.dashboard.Result(
                e.id, c.code, b.code,
                new cn.gov.tj.mz.fourstrong.standard.DatedName(b.shortName, e.branch.shortName),
                new cn.gov.tj.mz.fourstrong.standard.DatedName(u.name, e.branch.unitName),
                e.progress.state, e.result, g.name)
            from Evaluation e join e.cycle c join Branch b on b.id = e.branch.id join Unit u on u.id = e.branch.unitId
                left join GradeBand g on g.rubric = c.rubric and g.code = e.result.gradeCode
            """;

    @Query("""
            select e.id, i.criterion, sum(s.finalScore), sum(i.fullMarks)
            from Evaluation e left join e.sheet.scores s left join Indicator i on i.id = key(s)
            where e.id in :evaluations and e.result.total is not null and i.criterion is not null
            group by e.id, i.criterion
            """)
    List<CriterionSum> findSumsOf(Collection<UUID> evaluations);

    /** Adds to results what they reached under each criterion: one statement, however many there are. */
    default List<ScoredResult> scored(List<Result> results) {
        var sums = CriterionSum.byCriterion(
                findSumsOf(results.stream().map(Result::id).toList()));
        return results.stream()
                .map(result -> new ScoredResult(result, sums.getOrDefault(result.id(), Map.of())))
                .toList();
    }

    @Query(RESULTS + """
            where e.branch.id = :branch and e.progress.current = true and e.progress.exclusion is null
            order by c.endsOn desc, c.startsOn desc
            """)
    List<Result> findHistory(UUID branch);

    @Query(RESULTS + """
            where c.id = :cycle and e.progress.current = true and e.branch.id in :branches and e.progress.exclusion is null
            order by e.branch.sortOrder, b.code
            """)
    List<Result> findResultsOf(UUID cycle, Collection<UUID> branches);

    @Query("select new cn.gov.tj.mz.fourstrong.dashboard.BranchPlace(b.id, (" + PLACE
            + ")) from Branch b where b.id in :branches")
    List<BranchPlace> findPlaces(Collection<UUID> branches);

    @Query("""
            select count(e)
            from Evaluation e
            where e.cycle.code = :cycle and e.progress.current = true and e.result.total is not null
            """)
    long countResults(String cycle);

    /** Over the whole bureau, whoever asks: a mean that names nobody. */
    @Query("""
            select e.cycle.id, i.criterion, sum(s.finalScore), sum(i.fullMarks)
            from Evaluation e join e.sheet.scores s join Indicator i on i.id = key(s)
            where e.cycle.code = :cycle and e.progress.current = true and e.result.total is not null
            group by e.cycle.id, i.criterion
            """)
    List<CriterionSum> findBureauSums(String cycle);

    /** What the bureau reached on the mean in a cycle. */
    default BureauMean bureauMean(String cycle) {
        var branches = countResults(cycle);
        var percents = CriterionSum.percents(branches < BureauMean.FEWEST ? List.of() : findBureauSums(cycle));
        return new BureauMean(percents.values().stream().findFirst().orElse(Map.of()), branches);
    }
}
