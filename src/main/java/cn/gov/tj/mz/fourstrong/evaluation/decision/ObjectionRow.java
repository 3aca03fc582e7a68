package cn.gov.tj.mz.fourstrong.evaluation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as pages and reports show it.
 *
 * @param objector null for those who do not decide: who objects is protected
 * @param contact the same
 * @param upheld null while it is not decided, as who decided, when and why
 */
public record ObjectionRow(
        UUID id,
        @Nullable String objector,
        @Nullable String contact,
        LocalDate receivedOn,
        String content,
        String recordedBy,
        Instant recordedAt,
        @Nullable Boolean upheld,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String outcomeReason) {

    ObjectionRow withoutPerson() {
        return new ObjectionRow(
                id,
                null,
                null,
                receivedOn,
                content,
                recordedBy,
                recordedAt,
                upheld,
                decidedBy,
                decidedAt,
                outcomeReason);
    }
}
