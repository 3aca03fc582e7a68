package cn.gov.tj.mz.fourstrong.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void capBonusesAndDeductionsApart() {
        var limits = new Limits(new BigDecimal("10"), new BigDecimal("5"), null, null, 12);

        assertThat(limits.cap(AdjustmentRule.Kind.BONUS)).isEqualByComparingTo("10");
        assertThat(limits.cap(AdjustmentRule.Kind.DEDUCTION)).isEqualByComparingTo("5");
    }

    @Test
    void neverCapAVeto() {
        var limits = new Limits(new BigDecimal("10"), new BigDecimal("5"), null, null, 12);

        assertThat(limits.cap(AdjustmentRule.Kind.VETO)).isNull();
    }

    @Test
    void leavePointsFreeUnlessSomebodyCapsThem() {
        for (var kind : AdjustmentRule.Kind.values()) {
            assertThat(Limits.USUAL.cap(kind)).as("%s", kind).isNull();
        }
    }
}
