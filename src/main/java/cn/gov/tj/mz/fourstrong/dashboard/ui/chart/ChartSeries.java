package cn.gov.tj.mz.fourstrong.dashboard.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that belong together, one for each category of a {@link Chart}; null where nothing was recorded. */
public record ChartSeries(String key, String name, List<? extends @Nullable Number> values, Role role) {

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static ChartSeries of(String key, String name, List<? extends @Nullable Number> values) {
        return new ChartSeries(key, name, values, Role.VALUE);
    }

    /** What the others are compared with, as a mean or an earlier cycle: grey and dashed. */
    public static ChartSeries reference(String key, String name, List<? extends @Nullable Number> values) {
        return new ChartSeries(key, name, values, Role.REFERENCE);
    }

    /** The column beside a heat map that has no colour of its own. */
    public static ChartSeries total(String key, String name, List<? extends @Nullable Number> values) {
        return new ChartSeries(key, name, values, Role.TOTAL);
    }

    enum Role {
        VALUE,
        REFERENCE,
        TOTAL
    }
}
