package cn.gov.tj.mz.fourstrong.simulation;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Finding;
import cn.gov.tj.mz.fourstrong.organisation.BranchScope;
import cn.gov.tj.mz.fourstrong.rubric.AdjustmentRule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WhatIfRepository extends Repository<Evaluation, UUID> {

    /** Which evaluations have a result that counts, of a cycle below the nodes. */
    String RESULTS = """
            where e.cycle.code = :cycle and e.progress.current = true and e.result.total is not null
              and e.branch.id\s""" + BranchScope.WITHIN;

    /** In the order of the branches. */
    @Query("""
            select new cn.gov.tj.mz.fourstrong.simulation.WhatIfRepository$Result(
                e.id,\s""" + EvaluatedBranch.SELECTED + """
                , e.result.total, e.result.gradeCode)
            from Evaluation e\s""" + EvaluatedBranch.JOINS + RESULTS + "order by e.branch.sortOrder, e.id")
    List<Result> findResults(String cycle, Collection<UUID> nodes);

    @Query("""
            select e.id, i.code, s.finalScore
            from Evaluation e join e.sheet.scores s join Indicator i on i.id = key(s)
            """ + RESULTS + "and s.finalScore is not null")
    List<Score> findScores(String cycle, Collection<UUID> nodes);

    @Query("""
            select e.id, f.id, r.code, r.name.zh, r.kind, f.matter
            from Finding f join f.evaluation e join f.rule r
            """ + RESULTS + "and " + Finding.COUNTS)
    List<Fact> findFacts(String cycle, Collection<UUID> nodes);

    /** A result as it is. */
    record Result(
            UUID id,
            EvaluatedBranch branch,
            BigDecimal total,
            @Nullable String grade) {}

    /** The final score of an indicator. */
    record Score(UUID evaluation, String indicator, BigDecimal points) {}

    /** A bonus, deduction or veto that counts. */
    record Fact(
            UUID evaluation,
            UUID id,
            String rule,
            String name,
            AdjustmentRule.Kind kind,
            @Nullable String matter) {

        boolean isVeto() {
            return kind == AdjustmentRule.Kind.VETO;
        }
    }
}
