package cn.gov.tj.mz.fourstrong.screen.filter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.ViewTest;
import cn.gov.tj.mz.fourstrong.standard.Period;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("manager")
class FilterWordsTest extends ViewTest {

    @Test
    void nameWhatNoFieldOfThePageHolds() {
        assertThat(FilterWords.join(Stream.of(
                        FilterWords.named("cycle", Period.parse("2025H1")),
                        "",
                        FilterWords.named("gap", new BigDecimal("3.0")),
                        FilterWords.named("unit", "天津市养老院"))))
                .isEqualTo("周期：2025年上半年；自评高于考评至少：3.0；单位：天津市养老院");
        assertThat(FilterWords.named("calendarYear", "2027")).isEqualTo("年份：2027");
    }
}
