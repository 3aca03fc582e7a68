package cn.gov.tj.mz.fourstrong.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.account.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReviewerPlanTest {

    private static final Reviewer ONE = reviewer("甲", null);
    private static final Reviewer TWO = reviewer("乙", null);
    private static final Reviewer THREE = reviewer("丙", null);

    private final List<UUID> branches =
            IntStream.range(0, 5).mapToObj(_ -> UUID.randomUUID()).toList();

    @Test
    void givesEveryBranchToEverybody() {
        assertThat(allocate(List.of(ONE, TWO), ReviewerPlan.EVERY).values())
                .hasSize(5)
                .allSatisfy(allocation -> assertThat(allocation).isEqualTo(asked(ONE, TWO)));
    }

    @Test
    void dealsInTurn() {
        assertThat(allocate(List.of(ONE, TWO, THREE), 2).values())
                .containsExactly(
                        asked(ONE, TWO), asked(THREE, ONE), asked(TWO, THREE), asked(ONE, TWO), asked(THREE, ONE));
    }

    @Test
    void neverGivesTheirOwnBranch() {
        var own = reviewer("本支部", branches.getFirst());
        assertThat(allocate(List.of(own), ReviewerPlan.EVERY))
                .containsEntry(branches.getFirst(), asked())
                .containsEntry(branches.get(1), asked(own));
    }

    @RepeatedTest(20)
    void isFairWhateverTheNumbers(RepetitionInfo run) {
        var dice = new Random(run.getCurrentRepetition());
        var reviewers = IntStream.range(0, 1 + dice.nextInt(9))
                .mapToObj(number -> reviewer("考评" + number, null))
                .toList();
        var perBranch = 1 + dice.nextInt(reviewers.size());
        var many = IntStream.range(0, dice.nextInt(200))
                .mapToObj(_ -> UUID.randomUUID())
                .toList();
        var allocation = plan(reviewers, perBranch).allocate(reviewers, many, (_, _) -> true);
        var loads = new HashMap<UUID, Integer>();
        allocation.values().forEach(names -> {
            assertThat(names).hasSize(perBranch).doesNotHaveDuplicates();
            names.forEach(name -> loads.merge(name.id(), 1, Integer::sum));
        });
        reviewers.forEach(reviewer -> assertThat(loads.getOrDefault(reviewer.id(), 0))
                .isBetween(
                        many.size() * perBranch / reviewers.size(),
                        -Math.floorDiv(-many.size() * perBranch, reviewers.size())));
    }

    private static List<Assignee> asked(Reviewer... reviewers) {
        return Stream.of(reviewers).map(Reviewer::assignee).toList();
    }

    private Map<UUID, List<Assignee>> allocate(List<Reviewer> reviewers, int perBranch) {
        return plan(reviewers, perBranch)
                .allocate(reviewers, branches, (reviewer, branch) -> !branch.equals(reviewer.branch()));
    }

    private static ReviewerPlan plan(List<Reviewer> reviewers, int perBranch) {
        return new ReviewerPlan(reviewers.stream().map(Reviewer::id).toList(), perBranch);
    }

    private static Reviewer reviewer(String name, UUID branch) {
        return new Reviewer(UUID.randomUUID(), name, Scope.WHOLE, branch);
    }
}
