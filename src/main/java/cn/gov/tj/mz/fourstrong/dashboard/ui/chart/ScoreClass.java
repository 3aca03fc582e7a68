package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A class of scores in per cent that a heat map draws in one colour, whatever else it shows. Scores of the first class
 * have a flag besides.
 *
 * @param from the lowest score of the class
 */
record ScoreClass(int from, String name) {

    private static final List<Integer> BOUNDS = List.of(80, 90, 95);

    /** All classes, the lowest first. */
    static List<ScoreClass> all(Component chart) {
        return IntStream.rangeClosed(0, BOUNDS.size())
                .mapToObj(place -> new ScoreClass(place == 0 ? 0 : BOUNDS.get(place - 1), name(place, chart)))
                .toList();
    }

    private static String name(int place, Component chart) {
        if (place == 0) {
            return chart.getTranslation("dashboard.chart.class.below", BOUNDS.getFirst());
        }
        var from = BOUNDS.get(place - 1);
        return place == BOUNDS.size()
                ? chart.getTranslation("dashboard.chart.class.above", from)
                : chart.getTranslation("dashboard.chart.class.between", from, BOUNDS.get(place));
    }
}
