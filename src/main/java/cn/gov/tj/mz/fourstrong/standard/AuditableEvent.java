package cn.gov.tj.mz.fourstrong.standard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that belongs into the audit log, published in the transaction of the action. */
public interface AuditableEvent {

    /** What was done. */
    AuditAction action();

    /** What it was done to: a business key or name that people recognise. */
    String subject();

    /** The identity of the subject, when it has one. */
    default @Nullable Object subjectId() {
        return null;
    }

    /** Whether the action succeeded; a refused sign-in did not. */
    default boolean succeeded() {
        return true;
    }

    /** Who did it when nobody is signed in, for example the name typed at a refused sign-in. */
    default @Nullable String actor() {
        return null;
    }

    /** What else an auditor needs: filters, counts, reasons, values before and after; no secrets. */
    default Map<AuditDetail, Object> details() {
        return Map.of();
    }
}
