package cn.gov.tj.mz.fourstrong.trace;

import cn.gov.tj.mz.fourstrong.rubric.Label;
import cn.gov.tj.mz.fourstrong.standard.TimeZones;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A result that was changed after it was reviewed: one score set by hand, or the whole corrected. */
public sealed interface ResultChange {

    UUID evaluation();

    /** The code of the cycle. */
    String cycle();

    Instant at();

    String actor();

    @Nullable
    String reason();

    default LocalDate day() {
        return LocalDate.ofInstant(at(), TimeZones.BUREAU);
    }

    /**
     * What one final score was and became in a day, whoever set it last and why.
     *
     * @param code of the indicator
     */
    record Adjusted(
            UUID evaluation,
            String cycle,
            String code,
            Label indicator,
            @Nullable String before,
            @Nullable String after,
            Instant at,
            String actor,
            @Nullable String reason)
            implements ResultChange {

        Adjusted since(Adjusted earlier) {
            return new Adjusted(evaluation, cycle, code, indicator, earlier.before, after, at, actor, reason);
        }
    }

    /**
     * A new edition of a final result.
     *
     * @param edition 2 for the first correction
     * @param after the corrected total; null while the correction is under way
     */
    record Corrected(
            UUID evaluation,
            String cycle,
            int edition,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            Instant at,
            String actor,
            @Nullable String reason)
            implements ResultChange {}
}
