package cn.gov.tj.mz.fourstrong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.activity.ActivityState;
import cn.gov.tj.mz.fourstrong.activity.Evidence;
import cn.gov.tj.mz.fourstrong.activity.Origin;
import cn.gov.tj.mz.fourstrong.demo.DemoEvidence.Shares;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoEvidenceTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4, 4", "5, 5", "8, 8", "12, 8"})
    void givesTwoToEachOfFourIndicatorsAndNothingTwice(int candidates, int shared) {
        var shares = shares(candidates);
        var all = new ArrayList<UUID>();
        for (var position = 0; position < 4; position++) {
            all.addAll(shares.of(Criterion.MEMBERSHIP, position));
        }

        assertThat(all).hasSize(shared).doesNotHaveDuplicates();
    }

    @Test
    void givesInTurnSoThatEveryIndicatorGetsSomethingFirst() {
        assertThat(shares(5).of(Criterion.MEMBERSHIP, 0)).containsExactlyInAnyOrder(id(0), id(4));
        assertThat(shares(5).of(Criterion.MEMBERSHIP, 1)).containsExactly(id(1));
        assertThat(shares(5).of(Criterion.MEMBERSHIP, 3)).containsExactly(id(3));
    }

    @Test
    void givesNothingBelowAnotherCriterion() {
        assertThat(shares(8).of(Criterion.LEADERSHIP_TEAM, 0)).isEmpty();
    }

    private static Shares shares(int candidates) {
        return new Shares(Map.of(Criterion.MEMBERSHIP, evidence(candidates)));
    }

    private static List<Evidence> evidence(int number) {
        return IntStream.range(0, number)
                .mapToObj(place -> new Evidence(
                        id(place), id(99), "活动", null, null, 2026, ActivityState.ACCEPTED, Origin.INVENTED, List.of()))
                .toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
