package cn.gov.tj.mz.fourstrong.evaluation.review;

import java.util.List;
import java.util.UUID;

/**
 * Which reviewers get evaluations, and how many of them each evaluation gets.
 *
 * @param reviewers accounts, in the order in which they are asked
 * @param each how many reviewers an evaluation gets, in turn; {@link #EVERY} for all of them
 */
public record ReviewerPlan(List<UUID> reviewers, int each) {

    public static final int EVERY = 0;
    public static final ReviewerPlan NOBODY = new ReviewerPlan(List.of(), EVERY);

    public ReviewerPlan {
        reviewers = List.copyOf(reviewers);
    }

    /** Every reviewer reviews every evaluation. */
    public static ReviewerPlan every(List<UUID> reviewers) {
        return new ReviewerPlan(reviewers, EVERY);
    }
}
