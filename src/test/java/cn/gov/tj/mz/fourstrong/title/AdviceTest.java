package cn.gov.tj.mz.fourstrong.title;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.tj.mz.fourstrong.rubric.Grade;
import cn.gov.tj.mz.fourstrong.rubric.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {

    private static final Label BEST = new Label("优秀", "Excellent");
    private static final Grade GRADE = new Grade("EXCELLENT", BEST, new BigDecimal("90.0"));

    @ParameterizedTest
    @CsvSource({"6, 30, 1", "10, 30, 3", "3, 10, 1", "0, 30, 0", "5000, 30, 1500", "1, 100, 1"})
    void givesAShareOfPlacesRoundedDownButAtLeastOne(int results, int quota, int places) {
        assertThat(Advice.of(GRADE, quota, results, List.of()).places()).isEqualTo(places);
    }

    @Test
    void advisesTheBestOfTheHighestGrade() {
        var advice = Advice.of(GRADE, 30, 10, totals("98", "97", "96", "95"));
        assertThat(advice.of(BEST, new BigDecimal("98"))).isEqualTo(Standing.ADVISED);
        assertThat(advice.of(BEST, new BigDecimal("96"))).isEqualTo(Standing.ADVISED);
        assertThat(advice.of(BEST, new BigDecimal("95"))).isEqualTo(Standing.BEYOND_QUOTA);
        assertThat(advice.of(new Label("良好", "Good"), new BigDecimal("99"))).isEqualTo(Standing.LOWER_GRADE);
        assertThat(advice.of(null, null)).isEqualTo(Standing.LOWER_GRADE);
    }

    @Test
    void doesNotPartThoseWithEqualPoints() {
        var advice = Advice.of(GRADE, 30, 6, totals("97", "97", "97"));
        assertThat(advice.places()).isEqualTo(1);
        assertThat(advice.of(BEST, new BigDecimal("97.0"))).isEqualTo(Standing.ADVISED);
    }

    @Test
    void goesByTheGradeAloneWhenThereIsNoQuota() {
        var advice = Advice.of(GRADE, null, 10, List.of());
        assertThat(advice.places()).isNull();
        assertThat(advice.of(BEST, new BigDecimal("90"))).isEqualTo(Standing.ADVISED);
    }

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }
}
