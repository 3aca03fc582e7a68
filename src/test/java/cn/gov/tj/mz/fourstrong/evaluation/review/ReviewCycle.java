package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.StoredCycle;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationFilter;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * A cycle of six branches: WX submitted a self-assessment of 92 points, ZW was reviewed with 88, JZ has it back, and FC,
 * JF and YL are drafts with one score each.
 */
public record ReviewCycle(
        StoredCycle cycle, Evaluation submitted, Evaluation reviewed, Evaluation returned, List<Evaluation> drafts) {

    public static final EvaluationFilter ALL = EvaluationFilter.ALL.in(StoredCycle.CODE);

    public static ReviewCycle store(EntityManager database) {
        var cycle = new StoredCycle(database, StoredCycle.CODE, RubricSamples.likeStandard());
        return new ReviewCycle(
                cycle,
                cycle.submitted("WX", "92"),
                cycle.reviewed("ZW", "90", "88"),
                cycle.returned("JZ", "85"),
                List.of(cycle.draft("FC", "A1"), cycle.draft("JF", "A1"), cycle.draft("YL", "A1")));
    }
}
