package cn.gov.tj.mz.fourstrong.audit;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry says beside its place in the chain. */
@Embeddable
record AuditRecord(
        @Nullable UUID accountId,
        String actor,
        @Nullable String address,
        String action,
        @Nullable String subjectId,
        String subject,
        boolean succeeded,
        String details) {}
