package cn.gov.tj.mz.fourstrong.activity.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record under one of its types.
 *
 * @param year the year it counts for
 * @param supplements the first day of the period that it was recorded for afterwards; null for its own time
 */
public record Done(
        UUID activity,
        UUID branch,
        String type,
        LocalDate on,
        @Nullable Integer year,
        @Nullable LocalDate supplements) implements Comparable<Done> {

    private static final Comparator<Done> BY_DAY =
            Comparator.comparing(Done::on).thenComparing(Done::activity);

    @Override
    public int compareTo(Done other) {
        return BY_DAY.compare(this, other);
    }
}
