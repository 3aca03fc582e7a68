package cn.gov.tj.mz.fourstrong.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one part of a cell that was saved.
 *
 * @param before points or words; for evidence the identity of the activity that was removed
 * @param after the same; for evidence the activity that was added
 */
public record CellChange(
        UUID indicatorId,
        Side side,
        Part part,
        @Nullable String before,
        @Nullable String after,
        Instant at,
        String actor) {}
