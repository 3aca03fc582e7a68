package cn.gov.tj.mz.fourstrong.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonRowTest {

    @Test
    void marksTheHighestAndTheLowestOfDifferentNumbersOnly() {
        var row = row("85.0", null, "92.5", "92.5");

        assertThat(row.isLowest(0)).isTrue();
        assertThat(row.isHighest(0)).isFalse();
        assertThat(row.isHighest(1) || row.isLowest(1)).isFalse();
        assertThat(row.isHighest(2) && row.isHighest(3)).isTrue();
        assertThat(row.isLowest(2) || row.isLowest(3)).isFalse();
        assertThat(row.spread()).isEqualByComparingTo("7.5");
    }

    @Test
    void subtractsWhatWasNotRounded() {
        var row = row("83.25", "81.08333333333333");

        assertThat(row.value(0)).isEqualTo("83.3");
        assertThat(row.value(1)).isEqualTo("81.1");
        assertThat(row.spread()).as("2.17, not 83.3 − 81.1").isEqualTo("2.2");
        assertThat(row("81.34", "81.26").spread()).as("0.08, not 81.3 − 81.3").isEqualTo("0.1");
    }

    @Test
    void marksNothingWhereAllAreTheSameOrNoneIsThere() {
        var same = row("90.0", "90.0");
        var none = row(null, null);

        assertThat(same.isHighest(0) || same.isLowest(0)).isFalse();
        assertThat(same.spread()).isEqualByComparingTo("0");
        assertThat(none.isHighest(0) || none.isLowest(0)).isFalse();
        assertThat(none.spread()).isNull();
    }

    @Test
    void leadsToTheSourceOfAValueOnly() {
        var source = DrillDown.evaluation(new UUID(0, 1));
        var row = new ComparisonRow(
                "总分",
                Arrays.asList(new BigDecimal("90.0"), null, new BigDecimal("80.0")),
                Arrays.asList(source, source, null));

        assertThat(row.source(0)).contains(source);
        assertThat(row.source(1)).isEmpty();
        assertThat(row.source(2)).isEmpty();
    }

    private static ComparisonRow row(@Nullable String... points) {
        return new ComparisonRow(
                "党员队伍强",
                Stream.of(points)
                        .<@Nullable BigDecimal>map(number -> number == null ? null : new BigDecimal(number))
                        .toList(),
                List.of());
    }
}
