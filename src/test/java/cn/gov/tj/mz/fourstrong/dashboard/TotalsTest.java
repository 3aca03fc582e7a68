package cn.gov.tj.mz.fourstrong.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    private static final UUID CYCLE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, false",
        "6, 0, 0, 6, 6, false",
        "6, 2, 3, 4, 1, false",
        "6, 2, 4, 4, 0, true",
        "6, 6, 0, 0, 0, false"
    })
    void areCompleteWhenAllWhoTakePartHaveAResult(
            long listed, long excluded, long evaluated, long expected, long waiting, boolean complete) {
        var totals = totals(new Totals.Counts(listed, excluded, evaluated, 0), BigDecimal.ZERO);

        assertThat(totals.expected()).isEqualTo(expected);
        assertThat(totals.isComplete()).isEqualTo(complete);
        assertThat(totals.waiting()).isEqualTo(waiting);
    }

    @Test
    void haveNoNumbersWhileThereIsNoResult() {
        var none = Totals.none(CYCLE);

        assertThat(none.mean()).isNull();
        assertThat(none.spread()).isNull();
        assertThat(none.meanGap()).isNull();
        assertThat(none.isComplete()).isFalse();
    }

    @Test
    void roundTheMeanOnceAndHalfUp() {
        var totals = totals(new Totals.Counts(3, 0, 3, 1), new BigDecimal("271.0"));

        assertThat(totals.mean()).isEqualByComparingTo("90.3");
        assertThat(totals.spread()).isEqualByComparingTo("0.5");
        assertThat(totals.meanGap()).isEqualByComparingTo("1.3");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "1, 0, false",
        "1, 1, true",
        "2, 1, false",
        "2, 2, true",
        "5, 3, false",
        "5, 4, true",
        "6, 4, false",
        "6, 5, true",
        "9, 7, false",
        "10, 8, true"
    })
    void areComparableOnceFourOfFiveHaveAResultAndTwoAtLeast(long expected, long evaluated, boolean comparable) {
        var totals = totals(new Totals.Counts(expected + 1, 1, evaluated, 0), BigDecimal.ZERO);

        assertThat(totals.isComparable()).isEqualTo(comparable);
    }

    @Test
    void countResultsThatNobodyApprovedYet() {
        assertThat(totals(new Totals.Counts(6, 0, 3, 2), BigDecimal.ZERO).provisional())
                .isEqualTo(2);
    }

    /** Results between 90 and 90.5; two branches scored themselves 2.5 points higher together. */
    private static Totals totals(Totals.Counts counts, BigDecimal sum) {
        return new Totals(
                CYCLE,
                counts,
                sum,
                new BigDecimal("90"),
                new BigDecimal("90.5"),
                new Totals.Gap(2, new BigDecimal("2.5")));
    }
}
