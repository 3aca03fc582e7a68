package cn.gov.tj.mz.fourstrong.evaluation;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Outcome;
import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation came to; each sum is missing until every score behind it is in.
 *
 * @param selfTotal the sum of the branch's own scores
 * @param reviewTotal the exact mean of the totals that its reviewers gave; no adjustment changes it
 * @param baseTotal the final points of all indicators; with bonus and deduction, which is 0.0 or less, they make the
 *     total
 * @param gradeCode the code of the {@link Grade} after vetoes
 * @param wideSpreads on how many indicators the reviewers differ too far
 */
@Embeddable
public record EvaluationResult(
        @Nullable BigDecimal selfTotal,
        @Nullable BigDecimal reviewTotal,
        @Nullable BigDecimal baseTotal,
        @Nullable BigDecimal bonus,
        @Nullable BigDecimal deduction,
        @Nullable BigDecimal total,
        @Nullable String gradeCode,
        int wideSpreads) {

    public EvaluationResult {
        reviewTotal = reviewTotal == null ? null : Scoring.trimmed(reviewTotal);
    }

    static final EvaluationResult NONE = new EvaluationResult(null, null, null, null, null, null, null, 0);

    /** All sums that an evaluation of this status has, of scores that were given before. */
    static EvaluationResult of(
            Rubric rubric,
            EvaluationStatus status,
            ScoreSheet sheet,
            Collection<Review> reviews,
            Collection<Finding> findings) {
        if (!status.isUnderReview() && !status.hasResult()) {
            return NONE;
        }
        var handedIn = NONE.withSelf(sheet.selfTotal(rubric)).withSpreads(Spread.wide(rubric, reviews));
        return status.hasResult()
                ? handedIn.withReviews(reviewTotal(rubric, reviews)).with(sheet.outcome(rubric, findings))
                : handedIn;
    }

    /** Unknown where a review of old has not scored every indicator. */
    private static @Nullable BigDecimal reviewTotal(Rubric rubric, Collection<Review> reviews) {
        var isWhole = rubric.indicators().stream()
                .allMatch(indicator -> reviews.stream()
                        .allMatch(review -> review.entry(indicator.id()).score() != null));
        if (reviews.isEmpty() || !isWhole) {
            return null;
        }
        return new ScoreSheet().conclude(rubric, reviews);
    }

    /** What the reviewers gave, as sums are shown. */
    public @Nullable BigDecimal roundedReview() {
        return reviewTotal == null ? null : Scoring.round(reviewTotal);
    }

    /** How much the branch gave itself above its result, 自评高于总分; negative when below. */
    public @Nullable BigDecimal gapToTotal() {
        return Scoring.difference(total, selfTotal);
    }

    /** How much the branch gave itself above its reviewers, 自评高于考评; negative when below. */
    public @Nullable BigDecimal selfGap() {
        return Scoring.difference(reviewTotal, selfTotal);
    }

    EvaluationResult withSelf(BigDecimal sum) {
        return new EvaluationResult(sum, reviewTotal, baseTotal, bonus, deduction, total, gradeCode, wideSpreads);
    }

    private EvaluationResult withReviews(@Nullable BigDecimal mean) {
        return new EvaluationResult(selfTotal, mean, baseTotal, bonus, deduction, total, gradeCode, wideSpreads);
    }

    /** Without what is decided anew when a result is corrected. */
    EvaluationResult ofCorrection() {
        return new EvaluationResult(selfTotal, reviewTotal, null, null, null, null, null, 0);
    }

    EvaluationResult withSpreads(int wide) {
        return new EvaluationResult(selfTotal, reviewTotal, baseTotal, bonus, deduction, total, gradeCode, wide);
    }

    /** The first of all outcomes, while every final score is still the mean of the reviews. */
    EvaluationResult reviewed(BigDecimal reviewMean, Outcome outcome) {
        return new EvaluationResult(selfTotal, reviewMean, null, null, null, null, null, wideSpreads).with(outcome);
    }

    /** With sums and grade computed anew; there is no other way to a total. */
    EvaluationResult with(Outcome outcome) {
        var grade = outcome.grade();
        return new EvaluationResult(
                selfTotal,
                reviewTotal,
                outcome.base(),
                outcome.bonus(),
                outcome.deduction(),
                outcome.total(),
                grade == null ? null : grade.code(),
                wideSpreads);
    }
}
