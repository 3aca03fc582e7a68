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
        String subtitle,
        String language,
        @JsonUnwrapped Scale scale,
        boolean clickable,
        List<Chart.Category> categories,
        List<ChartSeries> series,
        Texts texts) {

    /** How numbers are written, between which ends they are drawn, and in which classes. */
    record Scale(
            int decimals, @Nullable Integer min, @Nullable Integer max, String unit, List<ScoreClass> classes) {}

    enum Kind {
        RADAR,
        BARS,
        STACKED_BARS,
        BAND,
        LINES,
        HEAT_MAP;

        private static final int FULL_MARKS = 100;

        /** Scores go up to full marks with one decimal; what counts things has neither. */
        Scale scale(ChartNumbers numbers, String unit, int attentionBelow, Component chart) {
            return switch (this) {
                case STACKED_BARS, BAND -> new Scale(0, null, null, unit, List.of());
                case BARS -> new Scale(1, 0, numbers.end(FULL_MARKS), unit, List.of());
                case RADAR, LINES -> new Scale(1, numbers.start(), numbers.end(FULL_MARKS), unit, List.of());
                case HEAT_MAP -> new Scale(1, 0, numbers.end(FULL_MARKS), unit, ScoreClass.all(attentionBelow, chart));
            };
        }

        /** Says so where an axis does not begin at zero. */
        String axis(@Nullable Integer min, Component chart) {
            return min == null || min == 0
                    ? ""
                    : chart.getTranslation(this == RADAR ? "dashboard.chart.centre" : "dashboard.chart.axis", min);
        }
    }

    /** The chart's own words in the language of the user. */
    record Texts(
            String table,
            String download,
            String none,
            String image,
            String provisional,
            String waiting,
            String total,
            String axis) {

        static Texts of(Component chart, String name, boolean provisional, String axis) {
            UnaryOperator<String> words = key -> chart.getTranslation("dashboard.chart." + key, name);
            return new Texts(
                    words.apply("table"),
                    words.apply("download"),
                    words.apply("none"),
                    words.apply(provisional ? "image.provisional" : "image"),
                    words.apply("provisional"),
                    words.apply("waiting"),
                    words.apply("total"),
                    axis);
        }
    }
}
