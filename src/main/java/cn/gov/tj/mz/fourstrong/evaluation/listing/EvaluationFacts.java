package cn.gov.tj.mz.fourstrong.evaluation.listing;

import cn.gov.tj.mz.fourstrong.evaluation.BranchSnapshot;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluatedBranch;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one statement knows of a row; the rest comes from others. */
record EvaluationFacts(
        UUID id,
        int version,
        EvaluationRow.CycleEdition edition,
        BranchSnapshot branch,
        EvaluationStatus status,
        EvaluationResult result,
        GradeName grade,
        @Nullable LocalDate publicUntil,
        Instant changedAt) {

    EvaluationRow with(EvaluatedBranch names, Map<Criterion, BigDecimal> points, @Nullable Boolean assigned) {
        var counted = status.isExcluded() ? Map.<Criterion, BigDecimal>of() : points;
        var outcome = new EvaluationRow.Result(result, grade.label(), counted);
        return new EvaluationRow(id, version, edition, names, status, outcome, publicUntil, changedAt, assigned);
    }
}
