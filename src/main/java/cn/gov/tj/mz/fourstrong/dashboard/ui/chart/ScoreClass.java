package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A class of scores in per cent that a heat map draws in one colour, whatever else it shows. Scores of the first class
 * have a flag besides.
 *
 * @param from the lowest score of the class
 */
record ScoreClass(int from, String name) {

    private static final List<Integer> GOOD = List.of(90, 95);

    /** All classes, the lowest first, which ends where scores need no attention. */
    static List<ScoreClass> all(int attentionBelow, Component chart) {
        var bounds = Stream.concat(Stream.of(attentionBelow), GOOD.stream().filter(bound -> bound > attentionBelow))
                .toList();
        return IntStream.rangeClosed(0, bounds.size())
                .mapToObj(place -> new ScoreClass(place == 0 ? 0 : bounds.get(place - 1), name(place, bounds, chart)))
                .toList();
    }

    private static String name(int place, List<Integer> bounds, Component chart) {
        if (place == 0) {
            return chart.getTranslation("dashboard.chart.class.below", bounds.getFirst());
        }
        var from = bounds.get(place - 1);
        return place == bounds.size()
                ? chart.getTranslation("dashboard.chart.class.above", from)
                : chart.getTranslation("dashboard.chart.class.between", from, bounds.get(place));
    }
}
