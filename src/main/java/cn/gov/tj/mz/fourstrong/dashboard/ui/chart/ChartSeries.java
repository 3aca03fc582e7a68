package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that belong together, one for each category of a {@link Chart}; null where nothing was recorded.
 *
 * @param provisional for each number whether it still waits for approval, and is drawn and named so
 * @param colour of the thing that the numbers are about; without one it goes by the position
 */
public record ChartSeries(
        String key,
        String name,
        List<? extends @Nullable Number> values,
        Role role,
        List<Boolean> provisional,
        @Nullable Colour colour) {

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        provisional = List.copyOf(provisional);
    }

    private ChartSeries(String key, String name, List<? extends @Nullable Number> values, Role role) {
        this(key, name, values, role, Collections.nCopies(values.size(), false), null);
    }

    public static ChartSeries of(String key, String name, List<? extends @Nullable Number> values) {
        return new ChartSeries(key, name, values, Role.VALUE);
    }

    /** What the others are compared with, as a mean or an earlier cycle: grey and dashed. */
    public static ChartSeries reference(String key, String name, List<? extends @Nullable Number> values) {
        return new ChartSeries(key, name, values, Role.REFERENCE);
    }

    /** The part of a band of which nothing is known yet: hatched, and with nothing behind it. */
    public static ChartSeries rest(String key, String name, List<? extends @Nullable Number> values) {
        return new ChartSeries(key, name, values, Role.REST);
    }

    /** The column beside a heat map that has no colour of its own. */
    public static ChartSeries total(String key, String name, List<? extends @Nullable Number> values) {
        return new ChartSeries(key, name, values, Role.TOTAL);
    }

    /** The same with those numbers marked that nobody has approved yet; there is nothing to approve where none is. */
    public ChartSeries provisional(List<Boolean> flags) {
        var marked = IntStream.range(0, flags.size())
                .mapToObj(place -> flags.get(place) && values.get(place) != null)
                .toList();
        return new ChartSeries(key, name, values, role, marked, colour);
    }

    /** The same with all numbers marked, or none. */
    public ChartSeries provisional(boolean all) {
        return provisional(Collections.nCopies(values.size(), all));
    }

    /** The same in a colour of its own. */
    public ChartSeries colour(Colour colour) {
        return new ChartSeries(key, name, values, role, provisional, colour);
    }

    boolean isProvisional() {
        return provisional.contains(true);
    }

    enum Role {
        VALUE,
        REFERENCE,
        TOTAL,
        REST
    }
}
