package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart.Category;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart.Mark;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartNumbersTest {

    private final List<Category> branches = List.of(new Category("WX", "网信办"), new Category("YL", "养老院"));
    private final ChartNumbers numbers =
            new ChartNumbers(branches, List.of(ChartSeries.of("TOTAL", "总分", Arrays.asList(88.5, null))));

    @Test
    void knowAMarkThatHasANumber() {
        assertThat(numbers.mark("TOTAL", "WX")).contains(new Mark("TOTAL", "WX"));
    }

    @ParameterizedTest
    @CsvSource({"TOTAL,YL", "TOTAL,FC", "LEVEL,WX", "WX,TOTAL", "'',''"})
    void knowNoMarkThatWasNeverDrawn(String series, String category) {
        assertThat(numbers.mark(series, category)).isEmpty();
    }

    @Test
    void leadNowhereFromWhatIsNotKnownYet() {
        var chartNumbers = new ChartNumbers(branches, List.of(ChartSeries.rest("REST", "尚无结果", List.of(5, 4))));
        assertThat(chartNumbers.mark("REST", "WX")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"88.5,100", "100,100", "100.5,110", "110,110", "121,130"})
    void endAFullAxisWhereTheHighestNumberStillFits(double highest, int end) {
        var chartNumbers =
                new ChartNumbers(branches, List.of(ChartSeries.of("TOTAL", "总分", Arrays.asList(highest, null))));
        assertThat(chartNumbers.end(100)).isEqualTo(end);
        assertThat(ChartNumbers.NONE.end(100)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"95.5,60", "60,60", "59.9,40", "12,0", "0,0"})
    void beginTheAxisOfScoresLowerOnlyIfANumberIs(double lowest, int start) {
        var chartNumbers =
                new ChartNumbers(branches, List.of(ChartSeries.of("TOTAL", "总分", Arrays.asList(lowest, null))));
        assertThat(chartNumbers.start()).isEqualTo(start);
        assertThat(ChartNumbers.NONE.start()).isEqualTo(60);
    }

    @Test
    void needOneValueForEachCategory() {
        var tooFew = ChartSeries.of("TOTAL", "总分", List.of(88.5));
        assertThatThrownBy(() -> new ChartNumbers(branches, List.of(tooFew)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TOTAL has 1 values for 2 categories");
        var flagged = ChartSeries.of("TOTAL", "总分", List.of(88.5, 81.5)).provisional(List.of(true));
        assertThatThrownBy(() -> new ChartNumbers(branches, List.of(flagged)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
