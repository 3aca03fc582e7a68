package cn.gov.tj.mz.fourstrong.evaluation;

import java.util.List;
import java.util.UUID;

/**
 * Which reviewers get evaluations, and how many of them each evaluation gets.
 *
 * @param reviewers accounts, in the order in which they are asked
 * @param each how many reviewers an evaluation gets, in turn; {@link #EVERY} for all of them
 */
public record Deal(List<UUID> reviewers, int each) {

    public static final int EVERY = 0;
    public static final Deal NOBODY = new Deal(List.of(), EVERY);

    public Deal {
        reviewers = List.copyOf(reviewers);
    }

    /** Every reviewer reviews every evaluation. */
    public static Deal every(List<UUID> reviewers) {
        return new Deal(reviewers, EVERY);
    }
}
