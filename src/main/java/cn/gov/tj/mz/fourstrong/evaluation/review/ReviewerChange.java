package cn.gov.tj.mz.fourstrong.evaluation.review;

import cn.gov.tj.mz.fourstrong.evaluation.Evaluation;
import cn.gov.tj.mz.fourstrong.evaluation.Review;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is to be changed about the reviewers of one evaluation.
 *
 * @param kept those who cannot review it any more but have handed in: they are not asked again, and their scores count
 */
record ReviewerChange(
        Evaluation evaluation, List<Assignment> asked, List<Review> begun, Set<UUID> kept, List<Assignee> wanted) {

    List<Assignment> leaving() {
        return asked.stream()
                .filter(assignment -> !wants(assignment.reviewerId()))
                .toList();
    }

    List<Assignee> coming() {
        return wanted.stream()
                .filter(reviewer -> asked.stream()
                        .noneMatch(assignment -> assignment.reviewerId().equals(reviewer.id())))
                .toList();
    }

    /** Work that somebody loses. */
    List<Review> lost() {
        return begun.stream()
                .filter(review -> !review.isWithdrawn() && !wants(review.reviewerId()))
                .toList();
    }

    /** Work that somebody lost before and may go on with now. */
    List<Review> back() {
        return begun.stream()
                .filter(review -> review.isWithdrawn() && wants(review.reviewerId()))
                .toList();
    }

    boolean replaces() {
        return !leaving().isEmpty() || !lost().isEmpty() || !coming().isEmpty();
    }

    /** Whether it goes from some to others, and is not given out for the first time. */
    boolean takesAway() {
        return replaces() && !formerly().isEmpty();
    }

    /** Those who had to review it or had begun. */
    List<String> formerly() {
        return Stream.concat(before().stream(), lost().stream().map(Review::reviewer))
                .distinct()
                .toList();
    }

    List<String> before() {
        return asked.stream().map(Assignment::reviewer).toList();
    }

    List<String> after() {
        return Stream.concat(
                        wanted.stream().map(Assignee::name),
                        begun.stream()
                                .filter(review -> kept.contains(review.reviewerId()))
                                .map(Review::reviewer))
                .distinct()
                .toList();
    }

    private boolean wants(UUID account) {
        return kept.contains(account)
                || wanted.stream().anyMatch(reviewer -> reviewer.id().equals(account));
    }
}
