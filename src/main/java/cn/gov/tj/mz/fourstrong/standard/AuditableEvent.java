package cn.gov.tj.mz.fourstrong.standard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that belongs into the audit log, told in the transaction of the deed. */
public interface AuditableEvent {

    /** What was done, as {@code thing.deed}, for example {@code activity.accepted}. */
    String action();

    /** What it was done to: a business key or name that people recognise. */
    String subject();

    /** The identity of the subject, when it has one. */
    default @Nullable Object subjectId() {
        return null;
    }

    /** Whether the deed succeeded; a refused sign-in did not. */
    default boolean succeeded() {
        return true;
    }

    /** Who did it when nobody is signed in, for example the name typed at a refused sign-in. */
    default @Nullable String actor() {
        return null;
    }

    /** What else an auditor needs: filters, counts, reasons, values before and after; no secrets. */
    default Map<String, Object> details() {
        return Map.of();
    }
}
