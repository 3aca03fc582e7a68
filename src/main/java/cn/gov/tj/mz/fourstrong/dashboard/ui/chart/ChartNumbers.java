package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart.Category;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.Chart.Mark;
import cn.gov.tj.mz.fourstrong.dashboard.ui.chart.ChartSeries.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The numbers that a {@link Chart} draws: each series has one, or null, for each category. */
record ChartNumbers(List<Category> categories, List<ChartSeries> series) {

    /** What the browser tells of a click. */
    static final String SERIES = "event.detail.series";

    static final String CATEGORY = "event.detail.category";

    private static final int START = 60;
    private static final int STEP = 20;

    static final ChartNumbers NONE = new ChartNumbers(List.of(), List.of());

    ChartNumbers {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (var chartSeries : series) {
            if (chartSeries.values().size() != categories.size()
                    || chartSeries.provisional().size() != categories.size()) {
                throw new IllegalArgumentException("%s has %d values for %d categories"
                        .formatted(chartSeries.key(), chartSeries.values().size(), categories.size()));
            }
        }
    }

    /** Where the axis of scores begins: the same everywhere, and lower only if a number is. */
    int start() {
        var lowest = drawn().min().orElse(START);
        return Math.max(0, Math.min(START, (int) Math.floor(lowest / STEP) * STEP));
    }

    /** Where an axis up to {@code usual} ends: at the next ten when a number lies beyond, as bonuses can lead to. */
    int end(int usual) {
        var highest = drawn().max().orElse(0);
        return Math.max(usual, (int) Math.ceil(highest / 10) * 10);
    }

    private DoubleStream drawn() {
        return series.stream()
                .filter(chartSeries -> chartSeries.role() != Role.TOTAL)
                .flatMap(chartSeries -> chartSeries.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue);
    }

    /** Whether any number still waits for approval. */
    boolean isProvisional() {
        return series.stream().anyMatch(ChartSeries::isProvisional);
    }

    /** What a browser says was clicked, if it was drawn. */
    Optional<Mark> mark(JsonNode event) {
        return mark(event.path(SERIES).asString(""), event.path(CATEGORY).asString(""));
    }

    /** The mark with these keys, if there is one: both are known and a number was recorded there that is not the rest. */
    Optional<Mark> mark(String seriesKey, String categoryKey) {
        return IntStream.range(0, categories.size())
                .filter(place -> categories.get(place).key().equals(categoryKey))
                .filter(place -> series.stream()
                        .anyMatch(chartSeries -> chartSeries.key().equals(seriesKey)
                                && chartSeries.role() != Role.REST
                                && chartSeries.values().get(place) != null))
                .mapToObj(_ -> new Mark(seriesKey, categoryKey))
                .findFirst();
    }
}
