package cn.gov.tj.mz.fourstrong.evaluation.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one part of an entry that was saved.
 *
 * @param before points or words; for evidence the identity of the activity that was removed
 * @param after the same; for evidence the activity that was added
 */
public record EntryChange(
        UUID indicatorId,
        ScoreSource source,
        ScorePart part,
        @Nullable String before,
        @Nullable String after,
        Instant at,
        String actor) {}
