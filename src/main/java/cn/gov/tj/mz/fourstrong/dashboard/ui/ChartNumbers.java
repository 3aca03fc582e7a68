package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.ui.Chart.Category;
import cn.gov.tj.mz.fourstrong.dashboard.ui.Chart.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers that a {@link Chart} draws: each series has one, or null, for each category. */
record ChartNumbers(List<Category> categories, List<ChartSeries> series) {

    static final ChartNumbers NONE = new ChartNumbers(List.of(), List.of());

    ChartNumbers {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("%s has %d values for %d categories"
                        .formatted(one.key(), one.values().size(), categories.size()));
            }
        }
    }

    /** The mark with these keys, if there is one: both are known and a number was recorded there. */
    Optional<Mark> mark(String seriesKey, String categoryKey) {
        return IntStream.range(0, categories.size())
                .filter(place -> categories.get(place).key().equals(categoryKey))
                .filter(place -> series.stream()
                        .anyMatch(one ->
                                one.key().equals(seriesKey) && one.values().get(place) != null))
                .mapToObj(_ -> new Mark(seriesKey, categoryKey))
                .findFirst();
    }
}
