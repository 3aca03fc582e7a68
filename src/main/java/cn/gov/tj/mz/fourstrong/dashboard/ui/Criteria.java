package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart;
import cn.gov.tj.mz.fourstrong.screen.Formats;
import cn.gov.tj.mz.fourstrong.standard.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four criteria as charts need them, always all and in their order. */
final class Criteria {

    private Criteria() {}

    static String name(Criterion criterion) {
        return Formats.current().name(criterion);
    }

    static List<Chart.Category> categories() {
        return map(criterion -> new Chart.Category(criterion.name(), name(criterion)));
    }

    /** A number for each, null where there is none. */
    static List<@Nullable BigDecimal> values(Map<Criterion, BigDecimal> percents) {
        return Stream.of(Criterion.values())
                .<@Nullable BigDecimal>map(percents::get)
                .toList();
    }

    static <T> List<T> map(Function<Criterion, T> made) {
        return Stream.of(Criterion.values()).map(made).toList();
    }
}
