package cn.gov.tj.mz.fourstrong.title;

import cn.gov.tj.mz.fourstrong.evaluation.EvaluationResult;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationState;
import cn.gov.tj.mz.fourstrong.evaluation.EvaluationStatus;
import cn.gov.tj.mz.fourstrong.evaluation.Samples;
import cn.gov.tj.mz.fourstrong.evaluation.listing.EvaluationRow;
import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Candidates for titles that never saw a database. */
final class Candidates {

    static final Label BEST = new Label("优秀", "Excellent");

    /** The last day on which any of their results could be objected to. */
    static final LocalDate PUBLIC_UNTIL = LocalDate.of(2026, 6, 24);

    private Candidates() {}

    /** @param results how many there are, of which 30 in a hundred should have a title */
    static Recommendation recommendation(int results, int held, String threshold) {
        return new Recommendation(
                "2026H1",
                new Grade("EXCELLENT", BEST, new BigDecimal("90.0")),
                new Quota(30, results, held),
                threshold == null ? null : new BigDecimal(threshold));
    }

    static Candidate candidate(String name, Eligibility eligibility, String total) {
        return candidate(name, eligibility, total, PUBLIC_UNTIL);
    }

    static Candidate candidate(String name, Eligibility eligibility, String total, LocalDate publicUntil) {
        var points = new BigDecimal(total);
        var row = new EvaluationRow(
                UUID.randomUUID(),
                0,
                new EvaluationRow.CycleEdition("2026H1", 1),
                Samples.branch(name),
                new EvaluationStatus(EvaluationState.FINAL, null),
                new EvaluationRow.Result(
                        new EvaluationResult(points, points, points, null, null, points, "EXCELLENT", 0),
                        BEST,
                        Map.of()),
                publicUntil,
                Samples.NOW,
                null);
        return new Candidate(row, eligibility, eligibility == Eligibility.HOLDS ? "津民四强〔2026〕001号" : null);
    }
}
