package cn.gov.tj.mz.fourstrong.dashboard.ui;

import cn.gov.tj.mz.fourstrong.dashboard.ui.Chart.Category;
import cn.gov.tj.mz.fourstrong.dashboard.ui.Chart.Mark;
import cn.gov.tj.mz.fourstrong.dashboard.ui.ChartSeries.Role;
import java.util.List;
import java.util.Objects;
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

    /** Where an axis up to {@code usual} ends: at the next ten when a number lies beyond, as bonuses can lead to. */
    int end(int usual) {
        var highest = series.stream()
                .filter(one -> one.role() != Role.TOTAL)
                .flatMap(one -> one.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(0);
        return Math.max(usual, (int) Math.ceil(highest / 10) * 10);
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
