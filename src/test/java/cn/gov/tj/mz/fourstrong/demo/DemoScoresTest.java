package cn.gov.tj.mz.fourstrong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.demo.DemoEvidence.Shares;
import cn.gov.tj.mz.fourstrong.rubric.Indicator;
import cn.gov.tj.mz.fourstrong.rubric.RubricSamples;
import cn.gov.tj.mz.fourstrong.standard.Period;
import cn.gov.tj.mz.fourstrong.standard.Score;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoScoresTest {

    private final Map<String, Indicator> indicators = RubricSamples.standardRubric().indicators().stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity()));

    @Test
    void areThereForEveryBranchInEveryCycleOldestFirst() {
        var cycles = DemoScores.byCycle();

        assertThat(cycles.keySet().stream().map(code -> Period.parse(code).startsOn()))
                .isNotEmpty()
                .isSorted();
        assertThat(cycles).allSatisfy((code, branches) -> {
            assertThat(branches).extracting(DemoScores::cycle).containsOnly(code);
            assertThat(branches)
                    .extracting(DemoScores::branch)
                    .doesNotHaveDuplicates()
                    .hasSize(6);
        });
    }

    @Test
    void scoreEveryIndicatorOfTheStandardRubricWithinItsFullMarks() {
        DemoScores.byCycle().values().stream()
                .flatMap(branches -> branches.stream())
                .forEach(branch -> {
                    var scores = branch.with(new Shares(Map.of()));
                    assertThat(scores).containsOnlyKeys(indicators.keySet());
                    assertThat(scores).allSatisfy((code, given) -> {
                        assertThat(Score.isValid(given.self())).isTrue();
                        assertThat(Score.isValid(given.review())).isTrue();
                        assertThat(given.self())
                                .isLessThanOrEqualTo(indicators.get(code).fullMarks());
                        assertThat(given.review())
                                .isLessThanOrEqualTo(indicators.get(code).fullMarks());
                    });
                });
    }
}
