package cn.gov.tj.mz.fourstrong.evaluation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one indicator, by the branch of itself or by a reviewer.
 *
 * @param score 0 to the full marks in steps of 0.5, or null while it is open
 * @param words at most 1000 characters
 * @param activities the branch's own activities that prove it; there need not be any, and reviewers name none
 */
public record Cell(@Nullable BigDecimal score, @Nullable String words, Set<UUID> activities) {

    static final Cell NONE = new Cell(null, null);

    /** Without evidence. */
    public Cell(@Nullable BigDecimal score, @Nullable String words) {
        this(score, words, Set.of());
    }

    public Cell {
        activities = Set.copyOf(activities);
    }

    Mark mark() {
        return new Mark(score, words);
    }

    Cell with(Mark mark) {
        return new Cell(mark.score(), mark.remark(), activities);
    }
}
