package cn.gov.tj.mz.fourstrong.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void isCompleteOnceEverythingIsScored() {
        var tally = Tally.of(points("8", "4.5", "0"));

        assertThat(tally.isComplete()).isTrue();
        assertThat(tally.count()).isEqualTo(3);
        assertThat(tally.total()).isEqualTo("12.5");
    }

    @Test
    void hasNoTotalWhileSomethingIsOpen() {
        var tally = Tally.of(points("8", null, "4.5"));

        assertThat(tally.isComplete()).isFalse();
        assertThat(tally).isEqualTo(new Tally(new BigDecimal("12.5"), 2, 1));
        assertThat(tally.total()).isNull();
        assertThat(tally.subtotal()).isNull();
    }

    @Test
    void hasNoTotalWhereNothingIsToBeScored() {
        var tally = Tally.of(List.of());

        assertThat(tally.isComplete()).isFalse();
        assertThat(tally.count()).isZero();
        assertThat(tally.total()).isNull();
    }

    @Test
    void roundsTheTotalButNotItsParts() {
        var tally = Tally.of(points("8.25", "4.5"));

        assertThat(tally.total()).isEqualTo("12.8");
        assertThat(tally.subtotal()).isEqualTo("12.75");
    }

    private static List<@Nullable BigDecimal> points(@Nullable String... points) {
        return Arrays.stream(points)
                .<@Nullable BigDecimal>map(number -> number == null ? null : new BigDecimal(number))
                .toList();
    }
}
