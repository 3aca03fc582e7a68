package cn.gov.tj.mz.fourstrong.evaluation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as pages and reports show it.
 *
 * @param objector null for those who do not decide: who objects is protected
 * @param decision null while it is open
 */
public record ObjectionRow(
        UUID id,
        @Nullable Objector objector,
        LocalDate receivedOn,
        String content,
        String recordedBy,
        Instant recordedAt,
        @Nullable Decision decision) {

    ObjectionRow withoutPerson() {
        return new ObjectionRow(id, null, receivedOn, content, recordedBy, recordedAt, decision);
    }

    /** Whether it was upheld; null while it is open. */
    public @Nullable Boolean upheld() {
        return decision == null ? null : decision.upheld();
    }

    /** Who objected, and where they can be reached. */
    public record Objector(String name, @Nullable String contact) {}

    /** What became of it, and why. */
    public record Decision(boolean upheld, String by, Instant at, String reason) {}
}
