package cn.gov.tj.mz.fourstrong.evaluation.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Which reviewers get evaluations, and how many of them each evaluation gets.
 *
 * @param reviewers accounts, in the order in which they are asked
 * @param perBranch how many reviewers an evaluation gets, in turn; {@link #EVERY} for all of them
 */
public record ReviewerPlan(List<UUID> reviewers, int perBranch) {

    public static final int EVERY = 0;
    public static final ReviewerPlan NOBODY = new ReviewerPlan(List.of(), EVERY);

    public ReviewerPlan {
        reviewers = List.copyOf(reviewers);
    }

    /** Every reviewer reviews every evaluation. */
    public static ReviewerPlan every(List<UUID> reviewers) {
        return new ReviewerPlan(reviewers, EVERY);
    }

    /**
     * The reviewers of each branch, in its order: all of them get about as many, and nobody one they must not review;
     * fewer than asked for where not enough may review it.
     *
     * @param chosen who these accounts are
     * @param may whether a reviewer may review a branch
     */
    public Map<UUID, List<Assignee>> allocate(
            List<Reviewer> chosen, List<UUID> branches, BiPredicate<Reviewer, UUID> may) {
        var load = new HashMap<UUID, Integer>();
        var allocation = new LinkedHashMap<UUID, List<Assignee>>();
        for (var branch : branches) {
            var asked = chosen.stream()
                    .filter(reviewer -> may.test(reviewer, branch))
                    .sorted(Comparator.comparing(reviewer -> load.getOrDefault(reviewer.id(), 0)))
                    .limit(perBranch == EVERY ? chosen.size() : perBranch)
                    .map(Reviewer::assignee)
                    .toList();
            asked.forEach(reviewer -> load.merge(reviewer.id(), 1, Integer::sum));
            allocation.put(branch, asked);
        }
        return allocation;
    }
}
