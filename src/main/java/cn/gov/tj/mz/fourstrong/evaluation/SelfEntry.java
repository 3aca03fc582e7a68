package cn.gov.tj.mz.fourstrong.evaluation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a branch says about one indicator.
 *
 * @param score 0 to the full marks in steps of 0.5, or null while it is open
 * @param comment at most 1000 characters
 * @param activities own activities that prove it; there need not be any
 */
public record SelfEntry(
        @Nullable BigDecimal score, @Nullable String comment, Set<UUID> activities) {

    /** Without evidence. */
    public SelfEntry(@Nullable BigDecimal score, @Nullable String comment) {
        this(score, comment, Set.of());
    }

    public SelfEntry {
        activities = Set.copyOf(activities);
    }

    Mark mark() {
        return new Mark(score, comment);
    }

    SelfEntry with(Mark mark) {
        return new SelfEntry(mark.score(), mark.remark(), activities);
    }
}
