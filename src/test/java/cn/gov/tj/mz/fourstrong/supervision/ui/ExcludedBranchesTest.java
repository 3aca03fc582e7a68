package cn.gov.tj.mz.fourstrong.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.evaluation.Exclusion;
import cn.gov.tj.mz.fourstrong.evaluation.opening.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExcludedBranchesTest {

    private final Candidate old = candidate("一支部");
    private final Candidate young = candidate("二支部");
    private final ExcludedBranches branches = new ExcludedBranches(List.of(old, young));

    @Test
    void areNoneToBeginWith() {
        assertThat(branches.taking()).isEqualTo(2);
        assertThat(branches.size()).isEqualTo(2);
        assertThat(branches.isAnyChosen()).isFalse();
        assertThat(branches.reasons("原因")).isEmpty();
    }

    @Test
    void areChosenWithTheReasonForAllOrOneOfTheirOwn() {
        branches.choose(old, false);
        branches.choose(young, false);
        branches.explain(young, "另有安排");

        assertThat(branches.taking()).isZero();
        assertThat(branches.reasons("支部换届")).isEqualTo(Map.of(old.id(), "支部换届", young.id(), "另有安排"));
    }

    @Test
    void keepTheirReasonWhenTheyAreChosenTwice() {
        branches.choose(old, false);
        branches.explain(old, "另有安排");
        branches.choose(old, false);

        assertThat(branches.reason(old)).isEqualTo("另有安排");
    }

    @Test
    void forgetTheirReasonWhenTheyTakePartAgain() {
        branches.choose(old, false);
        branches.explain(old, "另有安排");
        branches.choose(old, true);
        branches.choose(old, false);

        assertThat(branches.reason(old)).isEmpty();
    }

    @Test
    void haveNoReasonUnlessTheyAreChosen() {
        branches.explain(old, "另有安排");

        assertThat(branches.takesPart(old)).isTrue();
        assertThat(branches.reason(old)).isEmpty();
    }

    @Test
    void cannotBeChosenWhereTheRuleExcludesThem() {
        branches.exclude(branch -> branch.equals(young) ? Exclusion.TOO_YOUNG : null);
        branches.choose(young, false);

        assertThat(branches.isFree(young)).isFalse();
        assertThat(branches.exclusion(young)).isEqualTo(Exclusion.TOO_YOUNG);
        assertThat(branches.takesPart(young)).isFalse();
        assertThat(branches.taking()).isEqualTo(1);
        assertThat(branches.isAnyChosen()).isFalse();
        assertThat(branches.reasons("原因")).isEmpty();
    }

    @Test
    void takePartAgainWhenTheRuleChanges() {
        branches.exclude(_ -> Exclusion.INACTIVE);
        assertThat(branches.taking()).isZero();
        branches.exclude(_ -> null);

        assertThat(branches.taking()).isEqualTo(2);
    }

    @Test
    void areRememberedWhileARuleExcludesThemAnyway() {
        branches.choose(young, false);
        branches.exclude(_ -> Exclusion.TOO_YOUNG);
        assertThat(branches.reasons("原因")).isEmpty();
        branches.exclude(_ -> null);

        assertThat(branches.reasons("原因")).containsOnlyKeys(young.id());
    }

    private static Candidate candidate(String name) {
        return new Candidate(
                UUID.nameUUIDFromBytes(name.getBytes()),
                name,
                name,
                new UUID(0, 1),
                "某单位",
                1,
                1,
                true,
                LocalDate.EPOCH);
    }
}
