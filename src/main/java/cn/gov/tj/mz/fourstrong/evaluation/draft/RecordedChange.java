package cn.gov.tj.mz.fourstrong.evaluation.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of one part of an entry.
 *
 * @param edition of the result in which it was made
 * @param before points or words; for evidence the identity of the activity that was removed
 * @param after the same; for evidence the activity that was added
 */
public record RecordedChange(
        int edition,
        ScoreSource source,
        ScorePart part,
        @Nullable String before,
        @Nullable String after,
        Instant at,
        String actor) {}
