package cn.gov.tj.mz.fourstrong.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as the auditor sees it; {@code details} is JSON. */
public record AuditRow(
        long number,
        Instant at,
        String actor,
        @Nullable String address,
        String action,
        String subject,
        boolean succeeded,
        String details,
        String hash) {}
