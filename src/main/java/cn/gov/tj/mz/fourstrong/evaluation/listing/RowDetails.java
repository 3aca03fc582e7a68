package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names of today for a row of a list, and its points under one criterion where there are any. */
record RowDetails(
        UUID id,
        String name,
        String shortName,
        String unit,
        @Nullable Criterion criterion,
        @Nullable BigDecimal points) {

    /** Read for the rows of a page only, so that sorting a list joins no names. */
    static final String QUERY = """
            select e.id, n.name, n.shortName, u.name, i.criterion, sum(s.finalScore)
            from Evaluation e left join e.sheet.scores s left join Indicator i on i.id = key(s)
            """ + EvaluatedBranch.JOINS + """
            where e.id in :ids
            group by e.id, n.name, n.shortName, u.name, i.criterion
            """;

    /** Puts a row together; at least one of the details is there. */
    static EvaluationRow row(EvaluationFacts facts, List<RowDetails> details, @Nullable Boolean assigned) {
        var today = details.getFirst();
        var points = new EnumMap<Criterion, BigDecimal>(Criterion.class);
        details.forEach(part -> {
            if (part.criterion() != null && part.points() != null) {
                points.put(part.criterion(), Scoring.exact(part.points()));
            }
        });
        var branch = new EvaluatedBranch(facts.branch(), today.name(), today.shortName(), today.unit());
        return facts.with(branch, points, assigned);
    }
}
