package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the browser gets to draw a chart; the components' names are the names in the JSON. */
record ChartData(
        Kind kind,
        String name,
        String language,
        @JsonUnwrapped Scale scale,
        boolean clickable,
        List<Chart.Category> categories,
        List<ChartSeries> series,
        Texts texts) {

    /** How numbers are written, and how far they can go. */
    record Scale(int decimals, @Nullable Integer max, String unit) {}

    enum Kind {
        RADAR,
        BARS,
        STACKED_BARS,
        BAND,
        LINES,
        HEAT_MAP;

        private static final int FULL_MARKS = 100;

        /** Scores go up to full marks with one decimal; what counts things has neither. */
        Scale scale(ChartNumbers numbers, String unit) {
            return switch (this) {
                case STACKED_BARS, BAND -> new Scale(0, null, unit);
                case RADAR, BARS, LINES, HEAT_MAP -> new Scale(1, numbers.end(FULL_MARKS), unit);
            };
        }
    }

    /** The chart's own words in the language of the user. */
    record Texts(String table, String download, String none, String image, String provisional, String waiting) {

        static Texts of(Component chart, String name, boolean provisional) {
            UnaryOperator<String> words = key -> chart.getTranslation("dashboard.chart." + key, name);
            return new Texts(
                    words.apply("table"),
                    words.apply("download"),
                    words.apply("none"),
                    words.apply(provisional ? "image.provisional" : "image"),
                    words.apply("provisional"),
                    words.apply("waiting"));
        }
    }
}
