package cn.gov.tj.mz.fourstrong.evaluation.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Allocates branches to reviewers so that all of them get about as many, and nobody one they must not review. */
public final class ReviewerAllocator {

    private final List<Reviewer> reviewers;
    private final int each;
    private final BiPredicate<Reviewer, UUID> may;
    private final Map<UUID, Integer> load = new HashMap<>();

    /** @param may whether a reviewer may review a branch */
    public ReviewerAllocator(List<Reviewer> reviewers, int each, BiPredicate<Reviewer, UUID> may) {
        this.reviewers = List.copyOf(reviewers);
        this.each = each == ReviewerPlan.EVERY ? reviewers.size() : each;
        this.may = may;
    }

    /** The reviewers of each branch, in its order; fewer than asked for where not enough may review it. */
    public Map<UUID, List<Reviewer>> allocate(List<UUID> branches) {
        var allocation = new LinkedHashMap<UUID, List<Reviewer>>();
        branches.forEach(branch -> allocation.put(branch, next(branch)));
        return allocation;
    }

    private List<Reviewer> next(UUID branch) {
        var chosen = reviewers.stream()
                .filter(reviewer -> may.test(reviewer, branch))
                .sorted(Comparator.comparing(reviewer -> load.getOrDefault(reviewer.id(), 0)))
                .limit(each)
                .toList();
        chosen.forEach(reviewer -> load.merge(reviewer.id(), 1, Integer::sum));
        return chosen;
    }
}
