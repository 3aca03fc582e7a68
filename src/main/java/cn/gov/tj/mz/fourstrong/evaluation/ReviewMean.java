package cn.gov.tj.mz.fourstrong.evaluation;

import static java.util.Objects.requireNonNull;

import cn.gov.tj.mz.fourstrong.rubric.Rubric;
import cn.gov.tj.mz.fourstrong.rubric.Scoring;
import java.math.BigDecimal;
import java.util.Collection;

/** What complete reviews come to altogether. */
final class ReviewMean {

    private ReviewMean() {}

    /** The exact mean of the totals; at least one review is there. */
    static BigDecimal of(Rubric rubric, Collection<Review> reviews) {
        return requireNonNull(Scoring.exactMean(
                reviews.stream().map(review -> total(rubric, review)).toList()));
    }

    private static BigDecimal total(Rubric rubric, Review review) {
        return rubric.indicators().stream()
                .map(indicator -> requireNonNull(review.entry(indicator.id()).score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
